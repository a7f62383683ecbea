/** The workflows in .github/: GitHub's own parser takes them, and what they must never do. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'; // prettier-ignore

const ROOT = new URL('../../', import.meta.url);
const FOLDER = new URL('.github/workflows/', ROOT);

/** What the parser says against a workflow: unknown keys, wrong types, names that no expression knows, jobs that are not there. */
async function problemsOf(name: string, content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

describe('The parser of workflows', () => {
  const workflow = (more: string) =>
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ls\n${more}`;
  for (const [what, content, said] of [
    ['an unknown key', workflow('    permisions: {}\n'), "Unexpected value 'permisions'"],
    ['an unknown name', workflow('    if: githb.ref\n'), "Unrecognized named-value: 'githb'"],
    [
      'an unknown job',
      workflow('  b:\n    needs: c\n    runs-on: ubuntu-latest\n    steps:\n      - run: ls\n'),
      "unknown job 'c'",
    ],
  ] as const) {
    it(`finds ${what}`, async () => {
      assert.ok((await problemsOf('a.yml', content)).join('\n').includes(said));
    });
  }
});

const files = readdirSync(FOLDER);

describe('.github/workflows', () => {
  it('has the gate, the release and the site', () => {
    assert.deepEqual(files.sort(), ['ci.yml', 'pages.yml', 'publish.yml']);
  });

  for (const file of files) {
    const content = readFileSync(new URL(file, FOLDER), 'utf8');

    describe(file, () => {
      it('is what GitHub understands', async () => {
        assert.deepEqual(await problemsOf(file, content), []);
      });

      it('pins each action by the full hash of a commit, with its version beside it', () => {
        const used = [...content.matchAll(/uses: (.+)$/gm)].map(([, action = '']) => action);
        const actions = used.filter((action) => !action.startsWith('./'));
        assert.ok(actions.length > 0);
        for (const action of actions) {
          assert.match(action, /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
        }
      });

      it('has no secret, and no right that it does not name', () => {
        assert.doesNotMatch(content, /secrets|_TOKEN: (?!\$\{\{ github\.token \}\}$)/m);
        assert.match(content, /^permissions:( \{\}|\n {2}contents: read)$/m);
        assert.doesNotMatch(content, /write-all|pull_request_target/);
      });

      it('puts nothing from outside into a command', () => {
        for (const [command] of content.matchAll(/run: .+$/gm)) {
          assert.doesNotMatch(command, /\$\{\{/);
        }
      });

      it('runs only scripts that are there', () => {
        const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
          scripts: Record<string, string>;
        };
        const named = [...content.matchAll(/npm run (?:-\S+ )*([\w:]+)/g)].map(([, name]) => name);
        const missing = named.filter((name) => name && !scripts[name]);
        assert.deepEqual(missing, []);
      });
    });
  }

  it('uses one version of each action', () => {
    const all = files.map((file) => readFileSync(new URL(file, FOLDER), 'utf8')).join('\n');
    const pins = new Set([...all.matchAll(/uses: ([\w-]+\/[\w-]+)@(\S+)/g)].map(([pin]) => pin));
    const actions = [...pins].map((pin) => pin.replace(/@.*/, ''));
    assert.equal(new Set(actions).size, actions.length);
  });

  it('publishes only after the gate, and checks the tag before it publishes', () => {
    const publish = readFileSync(new URL('publish.yml', FOLDER), 'utf8');
    assert.match(publish, /needs: ci$/m);
    const steps = ['npm ci', 'npm run build', 'npm run release:check', 'npm publish --provenance'];
    const places = steps.map((step) => publish.indexOf(`- run: ${step}`));
    assert.ok(places.every((place) => place > 0));
    assert.deepEqual(
      places,
      places.toSorted((first, second) => first - second),
    );
  });
});
