/**
 * Text that leaves the leaflet: what a reader copies, and what programs read from the screen. What is copied,
 * as measured:
 *
 * - Chromium and Firefox copy what is in a shadow tree with the text of the page around it. In both,
 *   `getSelection().toString()` has the page's text only; so the tests press the keys and paste.
 * - Firefox leaves the text of buttons out, unless `user-select` says that it is text. So the titles of
 *   sections are in, by our rule, and "Copy" is not. Between the items of a flex box it copies no space
 *   that is a text of its own.
 * - Chromium puts a line break between the items of a flex box ("Call", "988"), and leaves out a space that
 *   is collapsed at the end of a box.
 * - WebKit: its driver presses no two keys at once, and a script may not copy. There `getSelection()` has the
 *   text of a shadow tree where the selection begins and ends in it.
 */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { tagWith } from '../../demo/hosts/host.ts';
import { EN } from '../../src/content/en.ts';
import { ES } from '../../src/node/leaflets.ts';
import { HELPLINES } from '../../src/content/helplines.ts';
import type { Content } from '../../src/content/types.ts';
import {
  $,
  $$,
  addScript,
  mount,
  openWritten,
  removeFrames,
  SCRIPT,
  settled,
  textOf,
  until,
} from '../support/widget.ts';

type Widget = Awaited<ReturnType<typeof mount>>;

const BEFORE = 'Text of the page before it.';
const AFTER = 'Text of the page after it.';

const paragraph = (text: string) =>
  Object.assign(document.createElement('p'), { textContent: text });

/** Where a page has no text of its own, Chromium selects nothing. */
function putTextAround(widget: Widget): void {
  widget.before(paragraph(BEFORE));
  widget.after(paragraph(AFTER));
}

async function mountOpen({ lang }: Content): Promise<Widget> {
  const widget = await mount({ open: 'all', lang });
  await until(() => $(widget, '.root').lang === lang);
  for (const list of $$(widget, 'details')) list.setAttribute('open', '');
  putTextAround(widget);
  widget.append(paragraph(`${EN.safety.heading}. That is between the tags.`));
  await settled(window);
  return widget;
}

const control = navigator.platform.startsWith('Mac') ? 'Meta' : 'Control';

async function press(key: string): Promise<void> {
  await sendKeys({ down: control });
  await sendKeys({ press: key });
  await sendKeys({ up: control });
}

/** What a reader who selects all, copies and pastes gets; in WebKit, the text of the selection. */
async function copy(widget: Widget): Promise<{ text: string; isPasted: boolean }> {
  try {
    (document.activeElement as HTMLElement).blur();
    await press('a');
    await press('c');
  } catch {
    const root = $(widget, '.root');
    const selection = getSelection()!;
    selection.setBaseAndExtent(root, 0, root, root.childNodes.length);
    return { text: String(selection), isPasted: false };
  }
  const field = document.createElement('textarea');
  document.body.append(field);
  try {
    field.focus();
    await press('v');
    await until(() => field.value !== '');
    return { text: field.value, isPasted: true };
  } finally {
    field.remove();
  }
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{M}]+/gu) ?? [];

const linesOf = (text: string) => text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const count = (text: string, part: string) => text.split(part).length - 1;

/** What is wrong with the text of a widget that is open everywhere. */
function inspectCopy(text: string, widget: Widget, { labels, safety, sections }: Content) {
  const found: string[] = [];
  // Each text of the tree by itself: no word may be there that is in none of them.
  const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
  const known = new Set(wordsOf(`${BEFORE} ${AFTER}`));
  while (walker.nextNode()) {
    for (const word of wordsOf(walker.currentNode.textContent ?? '')) known.add(word);
  }
  for (const word of wordsOf(text)) if (!known.has(word)) found.push(`run together: ${word}`);
  for (const [join] of text.matchAll(/\S*(?:[:;,?!”»][\p{L}“«¿]|\.\p{Lu})\S*/gu)) {
    found.push(`run together: ${join}`);
  }

  const lines = linesOf(text);
  for (const { heading, topics = [] } of sections) {
    for (const title of [heading, ...topics.map((topic) => topic.heading)]) {
      if (count(lines.join('\n'), title) === 0) found.push(`no title: ${title}`);
      else if (!lines.includes(title)) found.push(`not on its own line: ${title}`);
    }
  }

  const grades = Object.values(labels.certainty).map(escaped).join('|');
  const graded = text.match(new RegExp(`${escaped(labels.howSure)}\\s+(?:${grades})\\s+·`, 'gu'));
  const lists = $$(widget, '[part=evidence]').length;
  if (graded?.length !== lists) found.push(`${graded?.length} grades of ${lists}`);

  for (const { phone } of HELPLINES.US) {
    const whole = new RegExp(`(?<![\\p{L}\\d-])${escaped(phone.shown)}(?![\\p{L}\\d-])`, 'u');
    if (!whole.test(text)) found.push(`not whole: ${phone.shown}`);
  }
  if (count(text, safety.heading) !== 1) found.push('the safety message is not there once');
  if (count(text, safety.main.text) !== 1) found.push('its first sentence is not there once');
  return found;
}

describe('<clonazepam-info>, text that leaves it', () => {
  afterEach(removeFrames);

  for (const content of [EN, ES]) {
    const { lang, labels } = content;

    it(`copied, reads well (${lang})`, async () => {
      const widget = await mountOpen(content);
      const { text, isPasted } = await copy(widget);
      expect(inspectCopy(text, widget, content)).to.deep.equal([]);
      const lines = linesOf(text);
      if (isPasted) {
        expect(lines.find(Boolean)).to.equal(BEFORE);
        expect(lines.filter(Boolean).at(-1)).to.equal(AFTER);
      }
      // What is written on buttons is of no use on paper or in a letter.
      const buttons = [labels.closeAll, labels.bannerFull, labels.otherLanguage[1]];
      expect(lines.filter((line) => buttons.includes(line))).to.deep.equal([]);
      const copyLabels = [`${labels.copy}: `, `${labels.copyLink}: `];
      const ofButtons = lines.filter((line) => copyLabels.some((label) => line.startsWith(label)));
      expect(ofButtons).to.deep.equal([]);
    });

    it(`as programs read it from the screen, reads well (${lang})`, async () => {
      const widget = await mountOpen(content);
      expect(inspectCopy($(widget, '.root').innerText, widget, content)).to.deep.equal([]);
    });
  }

  it('copied while it is closed, has the titles, the short answers and the numbers, each once', async () => {
    const widget = await mount();
    putTextAround(widget);
    const { text } = await copy(widget);
    const lines = linesOf(text);
    for (const { heading } of EN.sections) expect(lines, heading).to.include(heading);
    expect(count(text, EN.safety.heading)).to.equal(1);
    expect(text).to.match(/\b911\b[^]*\b988\b/u);
    // What is closed is not in it.
    expect(text).not.to.contain(EN.labels.aboutThisPage);
  });

  it('opens a section as before, though the text of its button can be selected', async () => {
    const widget = await mount();
    const [opener] = $$(widget, '[part=section-button]');
    opener!.click();
    await widget.updateComplete;
    expect(opener!.getAttribute('aria-expanded')).to.equal('true');
  });

  // Reader views, and programs that take an article out of a page, read what the page itself has.
  const ways = {
    'by its tag': () => tagWith(),
    prerendered: async () => (await fetch('/dist/snippets/US.en.html')).text(),
  };
  for (const [way, write] of Object.entries(ways)) {
    it(`${way}, leaves in the page what is between the tags, for reader views`, async () => {
      const markup = (await write()).replace(/<script\b[^>]*><\/script>/, '');
      const page = await openWritten(`<body>${markup}`);
      await addScript(page.document, SCRIPT);
      await page.widget.updateComplete;
      expect($(page.widget, '[part=section-button]').localName).to.equal('button');
      // A prerendered snippet has the words in a line after the element.
      const said = [...page.document.querySelectorAll<HTMLElement>('p')];
      for (const line of said) expect(line.style.visibility).to.equal('');
      const shown = said.map(textOf).join(' ');
      expect(shown).to.contain(EN.safety.heading).and.to.contain('988');
    });
  }
});
