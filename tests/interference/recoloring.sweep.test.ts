/**
 * Tools that darken pages recolour texts and grounds by rules of their own, often one without the other.
 * Whatever they do, and whatever accent a site has set, filled buttons can be read.
 */
import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import * as DarkReader from 'darkreader';
import type { ClonazepamInfo } from '../../src/element/clonazepam-info.ts';
import { COLORS, contrastOf, contrastsOf, textElements } from '../support/color.ts';
import { paintedContrast, takeScreenshot } from '../support/screen.ts';
import { $, $$, mount, settled, textOf, until } from '../support/widget.ts';

const THEMES = ['light', 'dark', 'auto'];

/** Labels on a fill; the chevron of an open section is drawn on its knob. */
const FILLS = '.call > .ink, [aria-expanded=true] > .knob';

/** Labels without one, on the surface. */
const OUTLINED = '.ring > .ink, .quiet, .opener > :first-child, select';

const nameOf = (element: Element) => `${element.className} ${textOf(element).slice(0, 30)}`;

/** Every text, and one of everything that is pressed: a partner's number, a crisis line, the red one. */
const mountAll = (theme: string, attributes: Record<string, string> = {}) =>
  mount({ theme, open: 'help', 'helpline-number': '555 0100', ...attributes });

/** What leaves out most of the text, and nothing that is pressed. */
const BUTTONS = { sections: 'healing' };

const setAccent = (element: ClonazepamInfo, accent: string) =>
  element.style.setProperty('--clonazepam-info-accent', accent);

/** As computed styles say; a knob's label is its pseudo-element. */
const computedContrast = (element: Element): number =>
  element.matches('.knob')
    ? contrastOf(element, getComputedStyle(element, '::before').borderBottomColor)
    : contrastOf(element);

function expectReadable(element: Element, selector: string, why: string): void {
  expect($$(element, selector).length).to.be.greaterThan(1);
  for (const one of $$(element, selector)) {
    expect(computedContrast(one), `${why}: ${nameOf(one)}`).to.be.at.least(4.5);
  }
}

describe('<clonazepam-info>', () => {
  describe('in Chromium’s automatic dark mode', () => {
    /** Answers whether the engine has it. */
    const darken = (active: boolean): Promise<boolean> =>
      executeServerCommand<boolean, { active: boolean }>('auto-dark-mode', { active });

    /** Lowest contrast on the screen. */
    async function lowestPainted(element: Element, selector: string) {
      await settled(window);
      const screenshot = await takeScreenshot();
      // In a closed panel, nothing is painted.
      const painted = $$(element, selector).filter((one) => one.checkVisibility());
      expect(painted.length).to.be.greaterThan(1);
      return painted
        .map((one) => ({ ratio: paintedContrast(screenshot, one), name: nameOf(one) }))
        .reduce((low, one) => (one.ratio < low.ratio ? one : low));
    }

    let isDarkened = false;
    beforeEach(async () => {
      isDarkened = await darken(true);
      expect(isDarkened).to.equal('userAgentData' in navigator);
      if (isDarkened) await setViewport({ width: 800, height: 2200 });
    });
    afterEach(async () => {
      await darken(false);
      if (isDarkened) await setViewport({ width: 800, height: 600 });
    });

    for (const theme of THEMES) {
      it(`labels on any accent are 4.5:1 or more, ${theme}`, async function () {
        if (!isDarkened) return;
        this.timeout(120_000);
        const element = await mountAll(theme, BUTTONS);
        for (const accent of COLORS) {
          setAccent(element, accent);
          const { ratio, name } = await lowestPainted(element, FILLS);
          expect(ratio, `${accent}: ${name}`).to.be.at.least(4.5);
        }
      });

      it(`labels of other buttons are 4.5:1 or more by default, ${theme}`, async () => {
        if (!isDarkened) return;
        const element = await mountAll(theme, BUTTONS);
        const { ratio, name } = await lowestPainted(element, OUTLINED);
        expect(ratio, name).to.be.at.least(4.5);
      });
    }
  });

  describe('with Dark Reader', () => {
    afterEach(() => {
      DarkReader.disable();
    });

    async function mountDarkened(
      theme: string,
      attributes: Record<string, string> = {},
    ): Promise<ClonazepamInfo> {
      DarkReader.enable({});
      const element = await mountAll(theme, attributes);
      // It has come into the shadow root with a sheet of its own.
      await until(() => element.shadowRoot!.adoptedStyleSheets.length > 1);
      await settled(window);
      return element;
    }

    it('switched on late and off again: colours are as before', async () => {
      const element = await mountAll('auto', { open: 'all' });
      const colorsOf = () =>
        textElements(element.shadowRoot!).map((text) => getComputedStyle(text).color);
      const before = colorsOf();
      DarkReader.enable({});
      await until(() => element.shadowRoot!.adoptedStyleSheets.length > 1);
      DarkReader.disable();
      await until(() => element.shadowRoot!.adoptedStyleSheets.length === 1);
      await settled(window);
      expect(colorsOf()).to.deep.equal(before);
    });

    for (const theme of THEMES) {
      it(`labels on any accent are 4.5:1 or more, ${theme}`, async () => {
        const element = await mountDarkened(theme, BUTTONS);
        for (const accent of COLORS) {
          setAccent(element, accent);
          await settled(window);
          expectReadable(element, FILLS, accent);
        }
      });

      it(`every text is 4.5:1 or more by default, ${theme}`, async () => {
        const element = await mountDarkened(theme, { open: 'all' });
        expectReadable(element, OUTLINED, 'default');
        const texts = textElements(element.shadowRoot!);
        for (const [index, contrast] of contrastsOf(texts).entries()) {
          expect(contrast, nameOf(texts[index]!)).to.be.at.least(4.5);
        }
      });
    }
  });

  // As readers with low vision set them for every page.
  for (const [what, rule] of Object.entries({
    'black on white': 'color: #000 !important; background: #fff !important',
    'yellow on black': 'color: #ff0 !important; background: #000 !important',
  })) {
    it(`with everything ${what}: every text can be read`, async () => {
      for (const theme of THEMES) {
        const element = await mountAll(theme, { open: 'all' });
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { ${rule} }`);
        element.shadowRoot!.adoptedStyleSheets.push(sheet);
        const texts = textElements(element.shadowRoot!);
        for (const [index, contrast] of contrastsOf(texts).entries()) {
          expect(contrast, `${theme}: ${nameOf(texts[index]!)}`).to.be.at.least(7);
        }
      }
    });
  }

  // Each alone, since a tool may miss the other: a colour in a variable, or one that is worked out.
  for (const [what, rule] of Object.entries({
    texts: 'color: #e8e6e3 !important',
    grounds: 'background-color: #181a1b !important',
  })) {
    describe(`with ${what} alone recoloured`, () => {
      for (const theme of THEMES) {
        it(`labels on any accent are 4.5:1 or more, ${theme}`, async () => {
          const element = await mountAll(theme, BUTTONS);
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`* { ${rule} }`);
          element.shadowRoot!.adoptedStyleSheets.push(sheet);
          expect(getComputedStyle($(element, '.root'))[what === 'texts' ? 'color' : 'backgroundColor'])
            .to.equal(what === 'texts' ? 'rgb(232, 230, 227)' : 'rgb(24, 26, 27)'); // prettier-ignore
          for (const accent of COLORS) {
            setAccent(element, accent);
            expectReadable(element, FILLS, accent);
          }
        });
      }
    });
  }
});
