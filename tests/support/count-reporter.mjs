/**
 * Writes what really ran to the file named in TEST_COUNT_FILE, for tests/run.mjs: how many tests
 * passed and failed in each engine, and which host pages did.
 */
import { writeFileSync } from 'node:fs';

/** The suite that tests of host pages stand in; each is named after its page: `NAME: title`. */
const HOST_SUITE = 'Host pages';

const suitesIn = (suite) => [suite, ...suite.suites.flatMap(suitesIn)];

export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      if (!process.env.TEST_COUNT_FILE) return;
      const engines = {};
      const hosts = {};
      for (const { browser, testResults, errors } of sessions) {
        const engine = browser.name.replace('MiniBrowser', 'WebKit');
        const count = (engines[engine] ??= { passed: 0, failed: 0 });
        for (const { name: suite, tests } of testResults ? suitesIn(testResults) : []) {
          for (const { name, passed } of tests) {
            count[passed ? 'passed' : 'failed'] += 1;
            if (suite !== HOST_SUITE) continue;
            const [host] = name.split(':');
            hosts[host] ??= {};
            hosts[host][engine] = passed && hosts[host][engine] !== false;
          }
        }
        // A file that could not run at all is a failure too.
        count.failed += errors.length;
      }
      writeFileSync(process.env.TEST_COUNT_FILE, JSON.stringify({ engines, hosts }));
    },
  };
}
