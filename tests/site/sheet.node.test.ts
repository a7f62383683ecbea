/** The sheet to print: large enough to read, and with the words of the leaflet. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { READY_MADE } from '../../demo/sheet/ready-made.ts';
import { questionsOf, sheetTemplate } from '../../demo/sheet/sheet.ts';
import { answersFrom, fragmentFor, ROOM, sheetFrom, type Answers } from '../../demo/sheet/state.ts';
import { SHEET_WORDS } from '../../demo/sheet/words.ts';
import { LANGUAGES } from '../../src/content/languages.ts';
import { HELPLINES } from '../../src/content/helplines.ts';
import { LEAFLETS } from '../../src/node/leaflets.ts';
import { serialize } from '../../src/templates/serialize.ts';
import { BROWSERS, inBrowser } from '../support/windows.ts';
import { LONG, serveSheets } from './sheet-pages.ts';

const SMALLEST_PX = 16; // 12 pt

const address = serveSheets();

/** The text of the sheet, a run each, and its size in px. */
const runsOf = (page: Page) =>
  page.evaluate(() => {
    const sheet = document.querySelector('.sheet');
    if (!sheet) throw new Error('There is no sheet.');
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    const runs = [];
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      if (!parent || !textContent?.trim()) continue;
      runs.push({ text: textContent.trim(), size: parseFloat(getComputedStyle(parent).fontSize) });
    }
    return runs;
  });

describe('the sheet to print', () => {
  it('has no small print', async () => {
    const [browser] = BROWSERS;
    assert.ok(browser, 'No browser was found.');
    await inBrowser(browser, async (driver) => {
      const page = await driver.newPage();
      if (browser === 'chrome') await page.emulateMediaType('print');
      for (const path of ['/sheets/CA.es.html?filled', '/sheets/none.en.html', '/sheet.html']) {
        await page.goto(address('localhost') + path);
        const runs = await runsOf(page);
        assert.ok(runs.length > 30, `${runs.length} runs of text`);
        for (const { text, size } of runs) assert.ok(size >= SMALLEST_PX, `${text}: ${size} px`);
      }
    });
  });

  for (const { file, region, lang } of READY_MADE) {
    it(`says what the leaflet says: ${file}`, () => {
      const content = LEAFLETS[lang];
      const text = serialize(sheetTemplate({ region, lang, clinic: LONG }))
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ');
      const { safety, labels } = content;
      const numbers = region ? HELPLINES[region].flatMap(({ phone, also, sms }) => [phone, also, sms]) : []; // prettier-ignore
      const inOrder = [
        safety.heading,
        safety.main.text,
        safety.action.text,
        ...safety.signs.map((sign) => sign.text),
        ...questionsOf(content),
        LONG.name ?? '',
        LONG.phone?.shown ?? '',
        labels.notAdvice,
        labels.notReviewed,
        labels.updatedOn,
      ];
      assert.deepEqual(
        inOrder.map((piece) => text.indexOf(piece)),
        inOrder.map((piece) => text.indexOf(piece)).sort((one, other) => one - other),
      );
      for (const piece of inOrder) assert.ok(text.includes(piece), piece);
      for (const phone of numbers) if (phone) assert.ok(text.includes(phone.shown), phone.shown);
      const checked = labels.howChecked.replace('{date}', labels.checkedOn);
      assert.equal(text.includes(checked), region !== '');
      assert.equal(text.includes(labels.noHelplines), region === '');
      assert.match(text, lang === 'es' ? /Cualquier farmacéutico/ : /Any pharmacist/);
      // A plan for a dose needs the person who prescribes it.
      assert.doesNotMatch(text, /%|\d\s?mg\b/);
    });
  }

  it('asks one question a line, in the words of the leaflet', () => {
    assert.deepEqual(questionsOf(LEAFLETS.en), [
      'Is it right for me?',
      'What do I gain and risk?',
      'How slowly?',
      'What if it gets hard?',
      'Who do I call at night?',
      'What treats the anxiety?',
      'Is it the drug, or my anxiety?',
    ]);
    assert.deepEqual(questionsOf(LEAFLETS.es), [
      '¿Me conviene?',
      '¿Qué gano y qué arriesgo?',
      '¿A qué ritmo?',
      '¿Qué pasa si se hace difícil?',
      '¿A quién llamo de noche?',
      '¿Cómo se trata la ansiedad?',
      '¿Es el medicamento o mi ansiedad?',
    ]);
  });

  it('lets people tick what the leaflet says to ask about, and no more', () => {
    for (const lang of LANGUAGES) {
      const leaflet = JSON.stringify(LEAFLETS[lang]);
      const asked = SHEET_WORDS[lang].boxes.flatMap(
        (box) => /\((?:ask about|pregunte por) (.+)\)/.exec(box)?.[1] ?? [],
      );
      assert.equal(asked.length, 2);
      for (const words of asked) assert.ok(leaflet.includes(words), words);
    }
  });

  it('finds the answers again in its address', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 });
    const answers = fc.record<Answers>(
      {
        region: fc.constantFrom('', 'none', 'GB'),
        lang: fc.constantFrom('', 'en', 'es'),
        'helpline-operator': text,
        'helpline-name': text,
        'helpline-number': text,
        'helpline-hours': text,
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(answers, (typed) => {
        assert.deepEqual(answersFrom(`#${fragmentFor(typed)}`), typed);
      }),
    );
  });

  it('leaves a blank line for what can’t be used, and says why', () => {
    const typed = answersFrom(
      `#region=GB&lang=es&helpline-number=12&helpline-name=${'x'.repeat(ROOM + 1)}&helpline-operator=Riverside`,
    );
    const { sheet, problems } = sheetFrom(typed, 'en-US');
    assert.deepEqual(sheet, {
      region: 'GB',
      lang: 'es',
      clinic: { name: 'Riverside', line: '', phone: undefined, hours: '' },
    });
    assert.match(problems['helpline-number'] ?? '', /"12" can't be used. Allowed: a phone number/);
    assert.match(problems['helpline-name'] ?? '', /Up to 60 characters/);
    assert.equal(problems['helpline-operator'], undefined);
    assert.match(serialize(sheetTemplate(sheet)), /<span class="sheet-blank">Teléfono<\/span>/);
  });

  it('takes the country of the browser’s language until one is chosen', () => {
    assert.equal(sheetFrom(answersFrom(''), 'en-NZ').sheet.region, 'NZ');
    assert.equal(sheetFrom(answersFrom('region=none'), 'en-NZ').sheet.region, '');
    assert.equal(sheetFrom(answersFrom('region=IE'), 'en-NZ').sheet.region, 'IE');
  });

  it('writes what was typed as text, never as markup', () => {
    const hostile = '<img src=x onerror=alert(1)>"&';
    const html = serialize(
      sheetTemplate({ region: '', lang: 'en', clinic: { name: hostile, hours: hostile } }),
    );
    assert.doesNotMatch(html, /<img/);
    assert.equal(html.split('&lt;img src=x onerror=alert(1)&gt;&quot;&amp;').length, 3);
  });
});
