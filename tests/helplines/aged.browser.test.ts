/** Copies older than twelve months say that their numbers may have changed: to readers, and to the site's owner. */
import { expect } from '@open-wc/testing';
import { EN } from '../../src/content/en.ts';
import { ES } from '../../src/node/leaflets.ts';
import { CHECKED_ON, DIRECTORY_URL, HELPLINES } from '../../src/content/helplines.ts';
import { asShown, help } from '../support/scene.ts';
import {
  $,
  $$,
  addScript,
  banner,
  change,
  filled,
  openWritten,
  removeFrames,
  SCRIPT,
  settled,
  textOf,
  until,
  type Page,
} from '../support/widget.ts';

/** The day so many months, and days, after the numbers were checked. */
function dayAfter(months: number, days = 0): string {
  const date = new Date(CHECKED_ON);
  date.setUTCMonth(date.getUTCMonth() + months, date.getUTCDate() + days);
  return date.toISOString();
}

type SaidWindow = Window & { said: string[] };

/** A page in which it is that day, and which keeps what is said in its console. */
const headOn = (day: string) => `<script>
  var said = [];
  ['log', 'info', 'warn', 'error'].forEach(function (level) {
    console[level] = function () { said.push(level + ': ' + [].join.call(arguments, ' ')); };
  });
  addEventListener('error', function (event) { said.push(event.message); });
  window.Date = class extends Date {
    constructor(...parts) { super(...(parts.length ? parts : [${JSON.stringify(day)}])); }
    static now() { return new this().getTime(); }
  };
</script>`;

/** Days on which a copy says nothing of its age. The last of them, and the first on which it does, are tried everywhere. */
const YOUNG = [
  ['on the day of the check', dayAfter(0)],
  ['11 months later', dayAfter(11)],
  ['12 months later, to the day', dayAfter(12)],
] as const;

const AGED = [
  ['12 months and a day', dayAfter(12, 1)],
  ['13 months', dayAfter(13)],
  ['60 months', dayAfter(60)],
] as const;

const widgetIn = (lang: string, region = 'US') =>
  `<clonazepam-info lang="${lang}" region="${region}" sections="help"></clonazepam-info>`;

/** The ready-made snippet without its script. */
const readyMade = async (file: string) =>
  (await (await fetch(`/dist/snippets/${file}.html`)).text()).replace(
    /<script\b[^>]*><\/script>/,
    '',
  );

/** A page on that day, its leaflets on the screen in this language. */
async function openOn(day: string, body: string, lang = 'en') {
  const page = await openWritten(`<body>${body}`, { head: headOn(day) });
  await addScript(page.document, SCRIPT);
  await page.widget.updateComplete;
  // What was prerendered is taken over once the language is there.
  await until(() => $(page.widget, '.root').lang === lang && !isPrerendered(page), page.window);
  await filled(page.widget);
  await settled(page.window);
  return { ...page, said: (page.window as unknown as SaidWindow).said };
}

/** What the leaflet says of its age, in the words of a language and with the country's emergency number. */
const wantedIn = (content: typeof EN, region: keyof typeof HELPLINES) =>
  content.labels.aged
    .replace('{date}', content.labels.checkedOn)
    .replace('{emergency}', asShown(help({ raw: { region }, content }).emergency));

/** The first words of it, up to the date. */
const beginningIn = (content: typeof EN) => content.labels.aged.split('{date}')[0]!;

const helpOf = ({ widget }: Pick<Page, 'widget'>) => textOf($(widget, '#panel-help'));

const directoriesIn = ({ widget }: Pick<Page, 'widget'>) =>
  $$(widget, `#panel-help a[href^="${DIRECTORY_URL}"]`);

const isPrerendered = ({ widget }: Page) =>
  !widget.shadowRoot!.querySelector('[part=section-heading] button');

describe('The helplines of a copy', () => {
  afterEach(removeFrames);

  for (const content of [EN, ES]) {
    const { lang } = content;
    for (const [how, body] of [
      ['drawn', () => widgetIn(lang)],
      ['prerendered', () => readyMade(`US.${lang}`)],
    ] as const) {
      describe(`${how}, ${lang}`, () => {
        const isFirst = content === EN && how === 'drawn';
        for (const [when, day] of isFirst ? YOUNG : YOUNG.slice(-1)) {
          it(`say nothing of their age ${when}`, async () => {
            const page = await openOn(day, await body(), lang);
            expect(isPrerendered(page)).to.equal(false);
            expect(helpOf(page)).not.to.contain(beginningIn(content));
            expect(directoriesIn(page)).to.have.length(0);
            expect(page.said).to.deep.equal([]);
          });
        }

        for (const [when, day] of isFirst ? AGED : AGED.slice(0, 1)) {
          it(`say so ${when} later, once in the console, and stand all the same`, async () => {
            const page = await openOn(day, await body(), lang);
            expect(isPrerendered(page)).to.equal(false);
            expect(helpOf(page)).to.contain(wantedIn(content, 'US'));
            expect($$(page.widget, '.lists a[href="tel:911"]').length).to.be.greaterThan(1);
            expect(directoriesIn(page)).to.have.length(1);
            expect($$(page.widget, '[part=help-line]')).to.have.length(HELPLINES.US.length);
            expect(textOf(banner(page.widget)))
              .to.contain('988')
              .and.to.contain('911');
            expect(page.said).to.have.length(1);
            expect(page.said[0])
              .to.match(/^info: <clonazepam-info>: /)
              .and.to.contain(CHECKED_ON);
          });
        }
      });
    }
  }

  it('are told of once a page, whatever is in it and happens there', async () => {
    const page = await openOn(dayAfter(13), widgetIn('en') + widgetIn('en', 'GB'));
    const [first, second] = [...page.document.querySelectorAll('clonazepam-info')] as const;
    await change(first!, { region: 'IE', theme: 'dark' });
    await change(second!, { lang: 'es' });
    await until(() => $(second!, '.root').lang === 'es', page.window);
    await filled(second!);
    const third = page.document.createElement('clonazepam-info');
    page.document.body.append(third);
    await third.updateComplete;
    expect(page.said).to.have.length(1);
    expect(helpOf({ widget: first! })).to.contain(wantedIn(EN, 'IE'));
    expect(helpOf({ widget: second! })).to.contain(wantedIn(ES, 'GB'));
  });

  it('name the number of the country that the reader chooses', async () => {
    const page = await openOn(dayAfter(60), widgetIn('en'));
    $(page.widget, '#help').click();
    await page.widget.updateComplete;
    const select = $<HTMLSelectElement>(page.widget, 'select');
    for (const region of ['GB', 'ZA'] as const) {
      select.value = region;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await page.widget.updateComplete;
      expect(helpOf(page)).to.contain(wantedIn(EN, region));
      expect(directoriesIn(page)).to.have.length(1);
    }
    // Without a list there is no number that could be old, and the directory is there as ever.
    select.value = '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await page.widget.updateComplete;
    expect(helpOf(page)).not.to.contain(beginningIn(EN));
    expect(directoriesIn(page)).to.have.length(1);
  });

  it('say nothing in the prerendered leaflet as long as there is no script: it knows no date', async () => {
    const page = await openWritten(`<body>${await readyMade('US.en')}`, {
      head: headOn(dayAfter(60)),
    });
    expect(isPrerendered(page)).to.equal(true);
    expect(helpOf(page)).not.to.contain(beginningIn(EN));
  });

  it('say nothing, and break nothing, in a page that has broken dates', async () => {
    for (const broken of [
      'window.Date = function () { throw Error("broken"); };',
      'window.Date = undefined;',
      'Date.prototype.toISOString = function () { return {}; };',
    ]) {
      const page = await openWritten(`<body>${widgetIn('en')}`, {
        head: `${headOn(dayAfter(60))}<script>${broken}</script>`,
      });
      await addScript(page.document, SCRIPT);
      await page.widget.updateComplete;
      await filled(page.widget);
      expect(helpOf(page)).not.to.contain(beginningIn(EN));
      expect($$(page.widget, '[part=help-line]')).to.have.length(HELPLINES.US.length);
      expect((page.window as unknown as SaidWindow).said).to.deep.equal([]);
      page.remove();
    }
  });
});
