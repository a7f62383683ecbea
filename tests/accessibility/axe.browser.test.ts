/** axe on every example, names and order, and the reader's own colours and text spacing. */
import { expect } from '@open-wc/testing';
import type axe from 'axe-core';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { EXAMPLES } from '../../demo/examples.ts';
import { contrastOf, textElements } from '../support/color.ts';
import { openExample, setAll } from '../support/proper-page.ts';
import { $, $$, banner, mount, openIds, openPage, removeFrames, settled, textOf, type Page } from '../support/widget.ts'; // prettier-ignore

const AXE = '/node_modules/axe-core/axe.min.js';

/** What axe can't decide, and who does. */
const DECIDED_ELSEWHERE = new Set([
  // It fetches the page's style sheets for this one, and does not look into constructed ones.
  'css-orientation-lock',
]);

/** Violations, and what axe would have a person look at, by all rules: AAA and experimental ones too. */
async function findingsOf(page: Page): Promise<string[]> {
  const checker = (page.window as Page['window'] & { axe: typeof axe }).axe;
  const rules = Object.fromEntries(
    checker.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]),
  );
  const { violations, incomplete, passes } = await checker.run(page.document, { rules });
  // It has looked into the shadow root.
  expect(passes.some(({ nodes }) => nodes.some(({ target }) => Array.isArray(target[0])))).to.equal(
    true,
  );
  const open = incomplete.filter(({ id }) => !DECIDED_ELSEWHERE.has(id));
  return [...violations, ...open].map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ target, failureSummary }) => `${target.join()} ${failureSummary}`).join('; ')}`,
  );
}

describe('<clonazepam-info>', () => {
  // Also after a failure: engines draw no frames that lie far down.
  afterEach(removeFrames);

  describe('axe, with every rule it has, finds nothing', () => {
    for (const example of EXAMPLES) {
      it(`in "${example.name}", closed and open`, async () => {
        const page = await openExample(example, AXE);
        for (const open of [false, true]) {
          await setAll(page, open);
          expect(await findingsOf(page), open ? 'open' : 'closed').to.deep.equal([]);
        }
      });
    }

    it('but does find what is broken inside the widget', async () => {
      const page = await openExample(EXAMPLES[0]!, AXE);
      $(page.widget, '#about').textContent = '';
      // 4.9:1, enough for AA alone.
      $(page.widget, '.intro p').style.color = '#707070';
      $(page.widget, 'nav ul').setAttribute('role', 'menu');
      const rules = (await findingsOf(page)).map((one) => one.split(':')[0]);
      expect(rules).to.include.members([
        'button-name',
        'color-contrast-enhanced',
        'aria-required-children',
      ]);
    });

    it('and no rule of ours turns the widget with the screen, which it can’t judge', async () => {
      const [sheet] = (await mount()).shadowRoot!.adoptedStyleSheets;
      const rules = [...sheet!.cssRules].map(({ cssText }) => cssText);
      expect(rules.length).to.be.greaterThan(50);
      expect(rules.filter((rule) => rule.includes('(orientation'))).to.deep.equal([]);
    });
  });

  describe('with the keyboard', () => {
    const focused = (element: Element) => element.shadowRoot!.activeElement as HTMLElement | null;

    /** Everything Tab comes to inside the widget, in order. */
    async function walk(element: Element): Promise<HTMLElement[]> {
      const seen: HTMLElement[] = [];
      // Something to come to after the widget: past the last stop, Tab would leave the page.
      const after = document.createElement('button');
      after.textContent = 'After';
      document.body.append(after);
      (document.activeElement as HTMLElement | null)?.blur();
      $(element, '[part=safety] a').focus();
      for (let steps = 0; steps < 200; steps += 1) {
        const here = focused(element);
        if (!here || seen.includes(here)) break;
        seen.push(here);
        await sendKeys({ press: 'Tab' });
      }
      after.remove();
      return seen;
    }

    it('Tab comes to every link and control that is in view, in reading order, with a ring', async () => {
      const element = await mount({ region: 'US' });
      const expected = $$(element, 'a, button, select').filter(
        (one) => !one.closest('[hidden]') && one.getClientRects().length > 0,
      );
      const seen = await walk(element);
      expect(seen.map(textOf)).to.deep.equal(expected.map(textOf));
      expect(banner(element).contains(seen.at(-1)!)).to.equal(true);
      const ringed = seen.filter((one) => {
        one.focus();
        const ring = one.matches('.call') ? one.firstElementChild! : one;
        return parseFloat(getComputedStyle(ring).outlineWidth) >= 3;
      });
      expect(ringed).to.have.length(seen.length);
    });

    for (const key of ['Enter', 'Space']) {
      it(`${key} opens and closes a section`, async () => {
        const element = await mount();
        $(element, '#healing').focus();
        const press = () =>
          key === 'Space' ? sendKeys({ type: ' ' }) : sendKeys({ press: 'Enter' });
        await press();
        await settled(window);
        expect(openIds(element)).to.deep.equal(['healing']);
        expect(focused(element)!.id).to.equal('healing');
        await press();
        await settled(window);
        expect(openIds(element)).to.deep.equal([]);
      });
    }
  });

  it('names its landmarks, and keeps its headings in order', async () => {
    const element = await mount({ open: 'all' });
    expect($(element, 'nav').getAttribute('aria-label')).to.equal('In this leaflet');
    expect(banner(element).getAttribute('aria-label')).to.equal('Helpline');
    const levels = $$(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) =>
      Number(localName[1]),
    );
    levels.reduce((before, level) => {
      expect(level).to.be.at.most(before + 1);
      return level;
    });
  });

  it('says how sure a claim is in words, with the marks left out of speech', async () => {
    const element = await mount({ open: 'all' });
    for (const claim of $$(element, '[part=claim]')) {
      expect(textOf(claim.querySelector('[part=certainty]'))).to.match(
        /^(Strong|Moderate|Limited) evidence$|^Contested$/,
      );
      expect(claim.querySelectorAll('[part=sources] a').length).to.be.greaterThan(0);
    }
    const { content } = getComputedStyle($(element, '[part=certainty]'), '::before');
    expect(content).to.contain('/ ""');
  });

  describe('sizes of what is tapped', () => {
    for (const width of [320, 1280]) {
      it(`are 44 px or more both ways at ${width} px (WCAG 2.5.5), links in sentences aside`, async () => {
        const page = await openPage('<clonazepam-info region="GB" open="all"></clonazepam-info>', {
          width,
        });
        const targets = $$(page.widget, 'button, select, .button, [part=nav] a, .directory a');
        expect(targets.length).to.be.greaterThan(30);
        const small = targets
          .map((one) => ({ one, box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 43.9 || box.height < 43.9)
          .map(({ one, box }) => `${textOf(one)}: ${box.width} by ${box.height} px`);
        expect(small).to.deep.equal([]);
      });
    }
  });

  describe('with the reader’s own text spacing (WCAG 1.4.12)', () => {
    const SPACING = `
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`;

    interface Line {
      text: string;
      parent: Element;
      box: DOMRect;
    }

    /** Each drawn line of each piece of text. */
    function linesOf({ document, widget }: Page): Line[] {
      return textElements(widget.shadowRoot!)
        .filter((parent) => !parent.closest('.unseen'))
        .flatMap((parent) =>
          [...parent.childNodes]
            .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
            .flatMap((node) => {
              const range = document.createRange();
              range.selectNodeContents(node);
              return [...range.getClientRects()].map((box) => ({
                text: textOf(node),
                parent,
                box,
              }));
            }),
        )
        .filter(({ box }) => box.width > 0);
    }

    /** By more than engines round. */
    const overlap = ({ box: a }: Line, { box: b }: Line) =>
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2 &&
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2;

    /** Texts that stick out of the control they are in, or of the widget. */
    function cutOff(lines: Line[], widget: Element): string[] {
      const root = $(widget, '.root').getBoundingClientRect();
      return lines
        .filter(({ parent, box }) => {
          const control = parent.closest('button, .button, [part=help-line], [part=banner]');
          const around = control?.getBoundingClientRect() ?? root;
          return (
            box.left < around.left - 1 ||
            box.right > around.right + 1 ||
            box.top < around.top - 1 ||
            box.bottom > around.bottom + 1
          );
        })
        .map(({ text }) => text);
    }

    for (const width of [320, 1280]) {
      it(`nothing is cut off, overlaps or sticks out at ${width} px`, async () => {
        const page = await openPage(
          // In the flow: a docked banner lies over text, and should.
          '<clonazepam-info region="GB" open="all" banner="static"></clonazepam-info>',
          { width },
        );
        const { widget, window, document } = page;
        const root = widget.shadowRoot!;
        const heightBefore = widget.offsetHeight;
        const sheet = new window.CSSStyleSheet();
        sheet.replaceSync(SPACING);
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        await settled(window);
        expect(widget.offsetHeight).to.be.greaterThan(heightBefore * 1.1);

        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth).to.be.at.most(clientWidth);
        const lines = linesOf(page);
        expect(lines.length).to.be.greaterThan(300);
        expect(cutOff(lines, widget)).to.deep.equal([]);
        const downwards = lines.toSorted((one, other) => one.box.top - other.box.top);
        const overlapping = downwards.flatMap((line, index) => {
          const rest = downwards.slice(index + 1);
          const end = rest.findIndex(({ box }) => box.top >= line.box.bottom);
          return rest
            .slice(0, end < 0 ? rest.length : end)
            .filter((other) => overlap(line, other))
            .map((other) => `"${line.text}" and "${other.text}"`);
        });
        expect(overlapping).to.deep.equal([]);
      });
    }
  });

  describe('in forced colours', () => {
    const CONTROLS = 'button:not(.opener), select, .button';
    const BOXES = '.section, .line, .safety, .banner > .ink';

    /** Sides with a line that is drawn. */
    const bordersOf = (style: CSSStyleDeclaration) =>
      (['Top', 'Right', 'Bottom', 'Left'] as const).filter(
        (side) =>
          style[`border${side}Style`] === 'solid' && parseFloat(style[`border${side}Width`]) >= 1,
      );

    /** Contrast of a colour with what is behind an element, asked of a passing guest in it. */
    function contrastIn(element: Element, color: string): number {
      const guest = document.createElement('span');
      // The engine would force this one too.
      guest.style.cssText = `forced-color-adjust: none; background: none; color: ${color}`;
      element.append(guest);
      const contrast = contrastOf(guest);
      guest.remove();
      return contrast;
    }

    /** Whether the engine could be put into forced colours. */
    const force = (active: boolean): Promise<boolean> =>
      executeServerCommand<boolean, { active: boolean }>('force-colors', { active });

    it('controls and boxes have real borders and rings, which forced colours keep', async () => {
      const element = await mount({ open: 'all' });
      expect($$(element, CONTROLS).length).to.be.greaterThan(20);
      for (const one of $$(element, CONTROLS)) {
        expect(bordersOf(getComputedStyle(one)), textOf(one)).to.have.length(4);
      }
      for (const one of $$(element, BOXES)) {
        expect(bordersOf(getComputedStyle(one)).length, one.className).to.be.greaterThan(0);
      }
      for (const one of $$(element, '.opener')) {
        expect(bordersOf(getComputedStyle(one, '::after'))).to.have.length(2);
      }
      const [sheet] = element.shadowRoot!.adoptedStyleSheets;
      const rules = [...sheet!.cssRules].map(({ cssText }) => cssText);
      // Nothing opts out, and no meaning is carried by a picture, which may be taken away.
      expect(rules.filter((rule) => /forced-color-adjust: none|url\(/.test(rule))).to.deep.equal(
        [],
      );
      const ring = rules.find((rule) => rule.startsWith(':focus-visible'));
      expect(ring).to.match(/outline[^;]*: 3px/);
    });

    it('texts, borders, marks and the ring stand out, where the engine can be put into them', async () => {
      const isForced = await force(true);
      try {
        // Only Chromium's driver can; the others keep to the rules that the test above looks at.
        expect(matchMedia('(forced-colors: active)').matches).to.equal(isForced);
        expect(isForced).to.equal('userAgentData' in navigator);
        const element = await mount({ open: 'all' });
        for (const one of textElements(element.shadowRoot!)) {
          expect(contrastOf(one), textOf(one)).to.be.at.least(7);
        }
        if (!isForced) return;
        for (const one of $$(element, `${CONTROLS}, ${BOXES}`)) {
          const style = getComputedStyle(one);
          for (const side of bordersOf(style)) {
            const contrast = contrastIn(one.parentElement!, style[`border${side}Color`]);
            expect(contrast, `${one.className} ${textOf(one)}`).to.be.at.least(3);
          }
        }
        for (const one of $$(element, '.opener')) {
          const { borderBottomColor } = getComputedStyle(one, '::after');
          expect(contrastIn(one, borderBottomColor)).to.be.at.least(3);
        }
        $(element, '[part=safety] a').focus();
        await sendKeys({ press: 'Tab' });
        const focused = element.shadowRoot!.activeElement!;
        const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(focused);
        expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
        expect(contrastIn(focused.parentElement!, outlineColor)).to.be.at.least(3);
        // Links are told apart without colour.
        for (const one of $$(element, 'p a:not(.button)')) {
          expect(getComputedStyle(one).textDecorationLine).to.equal('underline');
        }
      } finally {
        await force(false);
      }
    });
  });
});
