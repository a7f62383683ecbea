/**
 * What a screen reader says from the first word to the last, kept in transcripts/ for people to
 * read: does it make sense with eyes closed? A change of text or order shows there, line by line.
 */
import { expect } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { getSnapshotConfig, readFile, writeFile } from '@web/test-runner-commands';
import { $$, mount } from '../support/widget.ts';

const UPDATE = 'npx wtr --files tests/accessibility/read-out.browser.test.ts --update-snapshots';

/** Stands above each transcript. */
const headOf = (title: string) => [
  `# ${title}`,
  '# What a screen reader says, a line at a time; what is inside something is indented.',
  `# Made by: ${UPDATE}`,
  '',
];

/** More than there are phrases, so that a walk without an end fails. */
const MAX_PHRASES = 2000;

/** Said by no screen reader, but by this one before and after each. */
const SILENT = /^(end of )?paragraph$/;

const TRANSCRIPTS: readonly {
  file: string;
  title: string;
  attributes: Record<string, string>;
  opened?: string;
}[] = [
  {
    file: 'us-closed',
    title: 'The leaflet for the United States, as it comes: every section closed',
    attributes: {},
  },
  {
    file: 'us-healing-open',
    title: 'The leaflet for the United States, with the section on healing open',
    attributes: { open: 'healing' },
  },
  {
    file: 'us-healing-evidence',
    title: 'The same, with every line of evidence and the studies of that section open too',
    attributes: { open: 'healing' },
    opened: '#panel-healing details',
  },
];

/** Everything that is said, in order. */
async function listen(element: Element): Promise<string[]> {
  // The virtual reader does not know `content-visibility`, by which engines leave closed panels out.
  for (const closed of $$(element, '[hidden], details:not([open]) > :not(summary)')) {
    closed.setAttribute('aria-hidden', 'true');
  }
  // Nor does it enter shadow roots, so it starts inside; nothing is slotted here.
  const [container] = $$(element, '.root');
  // A beginning and an end to hear; without, it would go round for ever.
  container!.setAttribute('role', 'document');
  await virtual.start({ container: container! });
  for (let count = 0; (await virtual.lastSpokenPhrase()) !== 'end of document'; count += 1) {
    expect(count).to.be.lessThan(MAX_PHRASES);
    await virtual.next();
  }
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases.filter((phrase) => !SILENT.test(phrase));
}

/** Indents what is said between a beginning and its end. */
function indent(phrases: readonly string[]): string[] {
  const ends = new Map<string, number>();
  for (const phrase of phrases) {
    const begun = /^end of (.*)$/.exec(phrase)?.[1];
    if (begun) ends.set(begun, (ends.get(begun) ?? 0) + 1);
  }
  let depth = 0;
  return phrases.map((phrase) => {
    if (phrase.startsWith('end of ')) depth -= 1;
    const line = `${'  '.repeat(depth)}${phrase}`;
    if (ends.has(phrase)) depth += 1;
    return line;
  });
}

describe('<clonazepam-info>', () => {
  describe('is read out', () => {
    for (const { file, title, attributes, opened } of TRANSCRIPTS) {
      it(`as transcripts/${file}.txt says`, async () => {
        const element = await mount({ region: 'US', ...attributes });
        for (const details of opened ? $$(element, opened) : []) details.setAttribute('open', '');
        const path = `transcripts/${file}.txt`;
        const said = [...headOf(title), ...indent(await listen(element))];
        const { updateSnapshots } = (await getSnapshotConfig()) as { updateSnapshots: boolean };
        if (updateSnapshots) await writeFile({ path, content: `${said.join('\n')}\n` });
        const kept = (await readFile({ path })) ?? '';
        expect(said, `If it is meant, read the new one and keep it: ${UPDATE}`).to.deep.equal(
          kept.trimEnd().split('\n'),
        );
      });
    }
  });
});
