/**
 * The script of one build beside the Spanish file of another, as caches leave them: either all of the right
 * text, or English as a whole. Never a mix of both, and never the last resort.
 */
import { expect } from '@open-wc/testing';
import { EN } from '../../src/content/en.ts';
import { ES } from '../../src/node/leaflets.ts';
import { SOURCES } from '../../src/content/sources.ts';
import { contentOf, type BuildName } from '../support/other-contents.ts';
import type { Block, Content, SourceId, Statement } from '../../src/content/types.ts';
import { inspectWhole } from '../support/inspect.ts';
import {
  $,
  $$,
  addScript,
  filled,
  openPage,
  removeFrames,
  settled,
  textOf,
  until,
  type Page,
} from '../support/widget.ts';

const OTHERS: readonly BuildName[] = ['swapped', 'added', 'removed'];

const PAIRS = OTHERS.flatMap((other) => [
  { script: 'built', file: other, order: `the script of now, the file with a claim ${other}` },
  { script: other, file: 'built', order: `the script with a claim ${other}, the file of now` },
]) as readonly { script: BuildName; file: BuildName; order: string }[];

const statementsIn = (block: Block): readonly Statement[] => {
  if ('steps' in block) return block.steps;
  if ('pairs' in block) return [block];
  return 'crisisHelplines' in block || 'heading' in block ? [] : block;
};

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const namesOf = (sources: readonly SourceId[]) => sources.map((id) => SOURCES[id].short).join(', ');

/** Each claim as a reader sees it, under the paragraph that it is in: its words, how sure it is, and by whom. */
const claimsOf = ({ safety, lead, sections, labels }: Content): readonly string[][] =>
  [
    [safety.main, ...safety.more.flatMap(({ statements }) => statements)],
    lead,
    ...sections.flatMap(({ summary, blocks, topics = [] }) => [
      summary,
      ...[...blocks, ...topics.flatMap((topic) => topic.blocks)].map(statementsIn),
    ]),
  ]
    .map((statements) =>
      statements.flatMap(({ text, certainty, sources = [] }) =>
        certainty ? `${inOneLine(text)} ${labels.certainty[certainty]}: ${namesOf(sources)}` : [],
      ),
    )
    .filter(({ length }) => length);

const shownClaims = (widget: Element): readonly string[][] =>
  $$(widget, '[part=evidence]').map((details) => {
    const claims = [...details.parentElement!.querySelectorAll('[part=claim]')];
    const lines = [...details.querySelectorAll('ol > li')];
    expect(lines).to.have.length(claims.length);
    return claims.map((claim, index) => {
      const [certainty, sources] = ['b', '[part=sources]'].map((selector) =>
        textOf(lines[index]!.querySelector(selector)),
      );
      return `${textOf(claim)} ${certainty} ${sources}`;
    });
  });

/** Each entry of the studies: its heading, its words, and whose they are. */
const studiesOf = ({ sections }: Content): readonly string[] =>
  sections
    .flatMap(({ topics = [], studies = [] }) => [
      ...topics.flatMap((topic) => topic.studies ?? []),
      ...studies,
    ])
    .map(({ heading, text, sources }) => `${heading} ${inOneLine(text)} ${namesOf(sources)}`);

const shownStudies = (widget: Element): readonly string[] =>
  $$(widget, '[part=studies] dl > div').map((entry) =>
    [...entry.children].map((one) => textOf(one)).join(' '),
  );

/** A page with what it says in the console. */
async function open(script: BuildName, file: BuildName, attributes: string) {
  const page = await openPage(`<clonazepam-info region="US" ${attributes}></clonazepam-info>`, {
    script: '',
  });
  const said: string[] = [];
  for (const level of ['log', 'info', 'warn', 'error'] as const) {
    page.window.console[level] = (...parts: unknown[]) => void said.push(parts.join(' '));
  }
  page.window.addEventListener('error', ({ message }) => said.push(message));
  page.window.addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
  await addScript(page.document, `/builds/${script}-${file}/clonazepam-info.js`);
  await page.widget.updateComplete;
  await filled(page.widget);
  return { ...page, said };
}

/** All of it is in this language. */
async function expectWhole({ window, widget }: Page, content: Content): Promise<void> {
  await filled(widget);
  expect($(widget, '.root').lang).to.equal(content.lang);
  expect(inspectWhole(window, widget, content)).to.deep.equal([]);
  expect(shownClaims(widget)).to.deep.equal(claimsOf(content));
  expect(shownStudies(widget)).to.deep.equal(studiesOf(content));
}

describe('<clonazepam-info>, with a Spanish file of another build', () => {
  afterEach(removeFrames);

  for (const { script, file, order } of PAIRS) {
    it(`shows English as a whole, and says why once: ${order}`, async () => {
      const page = await open(script, file, 'lang="es"');
      await until(() => page.said.length > 0, page.window);
      await expectWhole(page, contentOf(script, EN));
      // A page may draw all day: it is neither loaded nor spoken of again.
      for (const theme of ['dark', 'light', 'auto']) {
        page.widget.theme = theme;
        await page.widget.updateComplete;
        await settled(page.window);
      }
      await expectWhole(page, contentOf(script, EN));
      expect(page.said).to.have.length(1);
      expect(page.said[0]).to.match(
        /^<clonazepam-info>: the leaflet in "es" can't be shown.*another version/,
      );
    });

    it(`stays English where the reader presses Español: ${order}`, async () => {
      const page = await open(script, file, '');
      $(page.widget, 'button[lang=es]').click();
      await until(() => page.said.length > 0, page.window);
      await page.widget.updateComplete;
      await expectWhole(page, contentOf(script, EN));
      expect(page.said).to.have.length(1);
    });
  }

  for (const build of ['built', ...OTHERS] as const) {
    it(`shows all of the Spanish text where both are of one build: ${build}`, async () => {
      const page = await open(build, build, 'lang="es"');
      await until(() => $(page.widget, '.root').lang === 'es', page.window);
      await expectWhole(page, contentOf(build, ES));
      expect(page.said).to.deep.equal([]);
    });
  }
});
