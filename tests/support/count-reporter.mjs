/** Writes what really ran to the file named in TEST_COUNT_FILE, for tests/run.mjs to add up. */
import { writeFileSync } from 'node:fs';

const tests = (suite) => [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(tests)];

export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      if (!process.env.TEST_COUNT_FILE) return;
      const engines = {};
      for (const session of sessions) {
        const name = session.browser.name.replace('MiniBrowser', 'WebKit');
        const count = (engines[name] ??= { passed: 0, failed: 0 });
        for (const test of tests(session.testResults))
          count[test.passed ? 'passed' : 'failed'] += 1;
        // A file that could not run at all is a failure too.
        count.failed += session.errors.length;
      }
      writeFileSync(process.env.TEST_COUNT_FILE, JSON.stringify(engines));
    },
  };
}
