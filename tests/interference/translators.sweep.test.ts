/**
 * Translators of browsers edit our tree: one wraps every text, another empties and refills each block and
 * drops comments. Whatever a reader presses afterwards, the number shown is the number dialled.
 */
import { expect } from '@open-wc/testing';
import { REGIONS } from '../../src/attributes.ts';
import { HELPLINES } from '../../src/content/helplines.ts';
import type { Region } from '../../src/content/types.ts';
import type { ClonazepamInfo } from '../../src/element/clonazepam-info.ts';
import { $, $$, filled, mount, openIds, textOf, until, warningsOf } from '../support/widget.ts';

/** Text that a translator may touch. */
function textsIn(area: Node): Text[] {
  const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(
    ({ data, parentElement }) =>
      data.trim() && parentElement && !parentElement.closest('[translate=no], font, style'),
  );
}

// Written so, since TypeScript warns of old elements and translators do not mind.
const FONT = ['font'].join();

const makeFont = () => document.createElement(FONT);

/** Chromium's: each text node gets two elements around it, and other words. */
function wrapTexts(root: ShadowRoot): void {
  for (const text of textsIn(root)) {
    const [outer, inner] = [makeFont(), makeFont()];
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(`«${text.data.trim()}»`);
  }
}

/** Firefox's: each block is emptied and filled again with new text nodes, and comments are gone. */
function refillBlocks(root: ShadowRoot): void {
  const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const all: Comment[] = [];
  while (comments.nextNode()) all.push(comments.currentNode as Comment);
  for (const comment of all) comment.remove();
  const blocks = new Set(textsIn(root).map(({ parentElement }) => parentElement!));
  for (const block of blocks) {
    const nodes = [...block.childNodes];
    block.textContent = '';
    block.append(
      ...nodes.map((node) =>
        node instanceof Text ? document.createTextNode(node.data.replace(/\S+/g, '«$&»')) : node,
      ),
    );
  }
}

const PARTNER = { shown: '+1 555 0100', dial: '+15550100' };

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Every number of a country, as it is dialled and as it is shown. */
const numbersOf = (region: Region | '') =>
  (region ? HELPLINES[region] : [])
    .flatMap(({ phone, also, sms }) => [phone, also ?? [], sms ?? []].flat())
    .concat(PARTNER);

/** Links that dial another number than they show, or one of another country. */
function wrongNumbers(element: Element, region: Region | ''): string[] {
  const known = numbersOf(region);
  return $$<HTMLAnchorElement>(element, 'a[href^="tel:"], a[href^="sms:"]').flatMap((link) => {
    const dialled = link.getAttribute('href')!.slice(4);
    const shown = digitsOf(textOf(link));
    const isRight = known.some(
      (phone) => phone.dial === dialled && digitsOf(phone.shown) === shown,
    );
    return isRight ? [] : [`${textOf(link)} dials ${dialled}`];
  });
}

/** What must hold after each press. */
function expectHelp(element: Element, region: Region | '', after: string): void {
  expect(wrongNumbers(element, region), after).to.deep.equal([]);
  // No last resort, and nothing twice.
  for (const selector of ['.root', '[part=safety]', '[part=banner]', '[part=nav]']) {
    expect($$(element, selector), `${selector} after ${after}`).to.have.length(1);
  }
  const emergency = region && HELPLINES[region].find(({ kind }) => kind === 'emergency');
  for (const part of ['safety', 'banner']) {
    const links = $$<HTMLAnchorElement>(element, `[part=${part}] a[href^="tel:"]`);
    const dialled = links.map((link) => link.getAttribute('href'));
    if (emergency)
      expect(dialled, `${part} after ${after}`).to.include(`tel:${emergency.phone.dial}`);
  }
}

type Press = (element: ClonazepamInfo) => unknown;

/** Every press there is, with the country that it leaves behind where that is another. */
const PRESSES: readonly { name: string; press: Press; region?: Region | '' }[] = [
  ...[...REGIONS, '' as const, 'US' as const].map((region) => ({
    name: `the country “${region}”`,
    region,
    press: (element: ClonazepamInfo) => {
      const select = $<HTMLSelectElement>(element, 'select');
      select.value = region;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
  })),
  { name: 'a section closed', press: (element) => $(element, '#help').click() },
  { name: 'a section opened', press: (element) => $(element, '#help').click() },
  { name: 'all sections', press: (element) => $(element, '[part=nav] button').click() },
  { name: 'all sections again', press: (element) => $(element, '[part=nav] button').click() },
  { name: 'the jump list', press: (element) => $(element, '[part=nav] a[href$=help]').click() },
  { name: 'how sure', press: (element) => $(element, '[part=safety] summary').click() },
  { name: 'the banner small', press: (element) => $(element, '.dock button').click() },
  { name: 'the banner whole', press: (element) => $(element, '.dock button').click() },
  {
    name: 'a number copied',
    press: (element) => $(element, '#panel-help [part=help-line] button').click(),
  },
  {
    name: 'a link copied',
    press: (element) => $(element, '#panel-help .tools button').click(),
  },
  {
    name: 'the attribute region',
    // The reader's own choice comes before it.
    press: (element) => element.setAttribute('region', 'GB'),
  },
  {
    name: 'a number of the site',
    press: (element) => element.setAttribute('helpline-number', PARTNER.shown),
  },
  { name: 'another title', press: (element) => element.setAttribute('heading', 'Ask us') },
  { name: 'another theme', press: (element) => element.setAttribute('theme', 'dark') },
  { name: 'another edge', press: (element) => element.setAttribute('banner-position', 'top') },
  {
    name: 'Spanish',
    press: async (element) => {
      $(element, 'button[lang=es]').click();
      await until(() => $(element, '.root').lang === 'es');
    },
  },
  {
    name: 'English',
    press: async (element) => {
      $(element, 'button[lang=en]').click();
      await until(() => $(element, '.root').lang === 'en');
    },
  },
];

async function carryOut(element: ClonazepamInfo, press: Press): Promise<void> {
  await press(element);
  await element.updateComplete;
  // What was copied shows one turn later.
  await new Promise(requestAnimationFrame);
  await element.updateComplete;
  await filled(element);
}

describe('<clonazepam-info>, translated by the browser', () => {
  const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  before(() => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.resolve() },
    });
  });
  after(() => {
    if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });

  for (const [how, translate] of [
    ['text by text', wrapTexts],
    ['block by block', refillBlocks],
  ] as const) {
    it(`${how}: changes words and leaves numbers alone`, async () => {
      const element = await mount({ region: 'US', open: 'all' });
      translate(element.shadowRoot!);
      expect(textOf($(element, '.first'))).to.contain('«');
      expect(textOf($(element, '[part=banner] .call'))).to.match(/«Call»\s*988/);
      for (const number of $$(element, '[translate=no]')) {
        expect(textOf(number)).not.to.contain('«');
      }
    });

    for (const [when, isAgain] of [
      ['once', false],
      ['again after each press', true],
    ] as const) {
      it(`${how}, ${when}: shows the numbers that are dialled, through every press in a row`, async () => {
        const warnings = await warningsOf(async () => {
          const element = await mount({ region: 'US', open: 'help' });
          translate(element.shadowRoot!);
          let country: Region | '' = 'US';
          for (const { name, press, region } of PRESSES) {
            country = region ?? country;
            await carryOut(element, press);
            expectHelp(element, country, name);
            if (isAgain) translate(element.shadowRoot!);
          }
        });
        expect(warnings).to.deep.equal([]);
      });
    }

    for (const { name, press, region = 'US' } of PRESSES) {
      // Not chosen by the reader here, so the attribute decides.
      const country = name === 'the attribute region' ? 'GB' : region;
      if (name === 'English') continue;
      it(`${how}: shows the numbers that are dialled after ${name} alone`, async () => {
        const element = await mount({ region: 'US', sections: 'healing', open: 'help' });
        translate(element.shadowRoot!);
        await carryOut(element, press);
        expectHelp(element, country, name);
        const wasOpen = openIds(element).includes('healing');
        $(element, '#healing').click();
        await element.updateComplete;
        expect(openIds(element).includes('healing')).to.equal(!wasOpen);
        expectHelp(element, country, `${name}, and a section`);
      });
    }
  }
});
