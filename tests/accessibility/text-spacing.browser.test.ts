/** The reader's own text spacing (WCAG 1.4.12). */
import { expect } from '@open-wc/testing';
import { textElements } from '../support/color.ts';
import { $, openPage, removeFrames, settled, textOf, type Page } from '../support/widget.ts';

describe('<clonazepam-info>', () => {
  // Also after a failure: engines draw no frames that lie far down.
  afterEach(removeFrames);

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
        .filter(
          ({ box, parent }) =>
            // A verb of the banner goes out of sight before its number does; the button's name keeps it.
            box.width > 0 && parent.checkVisibility() && !parent.closest('.bar .verb'),
        );
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
          const control = parent.closest('button, .call, .ring, [part=help-line], [part=banner]');
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
});
