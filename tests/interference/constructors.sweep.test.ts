/**
 * Pages that replace constructors, as MooTools up to 1.4.5 replaces `Event`, before our script and after it:
 * the leaflet works, or the fallback stays. A drawing that worked is never undone.
 */
import { expect } from '@open-wc/testing';
import {
  $,
  addScript,
  openIds,
  openPage,
  removeFrames,
  SCRIPT,
  settled,
  textOf,
  type Page,
} from '../support/widget.ts';
import {
  filledOrNot,
  helpShown,
  SECTIONS,
  WITH_FALLBACK,
  WITHOUT_FALLBACK,
  type Shown,
} from './help-shown.ts';

const NAMES = [
  'Event',
  'CustomEvent',
  'UIEvent',
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'AbortController',
  'URL',
  'URLSearchParams',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'Promise',
  'CSSStyleSheet',
  'DocumentFragment',
  'HTMLElement',
  'HTMLTemplateElement',
  'Error',
  'Date',
] as const;

const OWN_TYPE = 'a type of its own';

/** As content blockers put in the place of an observer. */
const NEVER_ANSWERS = 'a class that never answers';

/** What pages put in their place. */
const REPLACEMENTS: Readonly<Record<string, (name: string) => string>> = {
  'a function that throws': (name) =>
    `window.${name} = function () { throw new TypeError('${name} is of the page') }`,
  'an object': (name) => `window.${name} = {}`,
  [NEVER_ANSWERS]: (name) =>
    `window.${name} = class { observe() {} unobserve() {} disconnect() {} takeRecords() { return [] } }`,
  // MooTools' own Event wraps the engine's, and inherits from nothing of it.
  [OWN_TYPE]: (name) =>
    `window.${name} = function (event) { this.event = event || window.event; this.extend = function () { return this } }`,
};

function runIn({ document }: Page, code: string): void {
  const own = document.createElement('script');
  own.textContent = code;
  document.head.append(own);
}

/** What goes wrong in the page. */
function listenForErrors({ window }: Page): readonly string[] {
  const errors: string[] = [];
  window.addEventListener('error', ({ message }) => errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  return errors;
}

/** Uses the leaflet as a reader and a page do, and looks after each step whether help is still there. */
async function use(page: Page): Promise<void> {
  const { widget, window } = page;
  const step = async (what: string, act: () => unknown) => {
    act();
    await widget.updateComplete;
    await filledOrNot(page);
    if (what !== 'a country') expect(helpShown(page), what).to.equal('leaflet');
  };
  await step('a press', () => $(widget, '#healing').click());
  expect(openIds(widget)).to.deep.equal(['healing']);
  await step('all sections', () => $(widget, '[part=nav] button').click());
  expect(openIds(widget)).to.have.length(SECTIONS.length);
  await step('a number copied', () => $(widget, '#panel-help [part=help-line] button').click());
  await step('a number called', () => {
    const link = $(widget, '.dock .call');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
  });
  await step('the banner', () => $(widget, '.dock button').click());
  await step('the jump list', () => $(widget, '[part=nav] a').click());
  await step('a country', () => (widget.region = 'GB'));
  expect(textOf($(widget, '.dock'))).to.contain('116 123');
  await step('the country again', () => (widget.region = 'US'));
  await step('the title', () => widget.setAttribute('heading-level', '3'));
  await step('a helpline’s site', () => widget.setAttribute('helpline-url', 'https://example.com'));
  await step('out and in again', () => {
    const place = widget.parentNode!;
    widget.remove();
    place.append(widget);
  });
  await settled(window);
  expect(helpShown(page), 'in the end').to.equal('leaflet');
}

async function open(content: string): Promise<Page> {
  return openPage(content, { script: '' });
}

async function load(page: Page): Promise<void> {
  await addScript(page.document, SCRIPT);
  await page.widget.updateComplete;
  await settled(page.window);
  await filledOrNot(page);
}

describe('<clonazepam-info> in a page that replaces', () => {
  afterEach(removeFrames);

  for (const name of NAMES) {
    for (const [what, write] of Object.entries(REPLACEMENTS)) {
      // MooTools has types of these names only.
      if (what === OWN_TYPE && !name.endsWith('Event')) continue;
      if (what === NEVER_ANSWERS && !name.endsWith('nObserver')) continue;
      for (const [content, body] of [
        ['a fallback', WITH_FALLBACK],
        ['no fallback', WITHOUT_FALLBACK],
      ] as const) {
        it(`${name} by ${what} before our script, with ${content}: shows the leaflet at work, or help`, async () => {
          const page = await open(body);
          runIn(page, write(name));
          await load(page);
          const shown: Shown = helpShown(page);
          if (content === 'no fallback') return;
          if (shown === 'leaflet') await use(page);
          else expect(shown).to.equal('fallback');
        });
      }

      it(`${name} by ${what} after our script: keeps the leaflet at work`, async () => {
        const page = await open(WITH_FALLBACK);
        await load(page);
        expect(helpShown(page)).to.equal('leaflet');
        runIn(page, write(name));
        await use(page);
      });
    }
  }

  for (const name of ['Event', 'CustomEvent']) {
    for (const when of ['before', 'after'] as const) {
      it(`${name} ${when} our script: works without an error, and tells the page`, async () => {
        const page = await open(WITH_FALLBACK);
        const errors = listenForErrors(page);
        const replace = () => runIn(page, REPLACEMENTS[OWN_TYPE]!(name));
        if (when === 'before') replace();
        await load(page);
        if (when === 'after') replace();
        const heard: string[] = [];
        page.widget.addEventListener('clonazepam-info-toggle', ({ section, open: isOpen }) =>
          heard.push(`${section} ${isOpen}`),
        );
        await use(page);
        expect(heard[0]).to.equal('healing true');
        expect(errors).to.deep.equal([]);
      });
    }
  }

  it('nothing, but throws whenever it hears of us: keeps the leaflet at work', async () => {
    const page = await open(WITH_FALLBACK);
    await load(page);
    for (const type of ['clonazepam-info-toggle', 'clonazepam-info-contact'] as const) {
      page.widget.addEventListener(type, (event) => {
        event.stopImmediatePropagation();
        page.document.body.append('heard');
      });
    }
    page.widget.dispatchEvent = () => {
      throw new Error('of the page');
    };
    await use(page);
  });
});
