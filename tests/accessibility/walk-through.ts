/** Goes through a leaflet with real keys, there and back. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { contrastOf } from '../support/color.ts';
import { $$, banner, openPage, settled, textOf, type Page } from '../support/widget.ts';

const MIN_RING_PX = 3;
const MIN_RING_CONTRAST = 3;

/** More than there are stops, so that a trap ends too. */
const MAX_STOPS = 200;

export const nameOf = (element: Element) =>
  `${element.localName}${element.id && `#${element.id}`} "${textOf(element).slice(0, 40)}"`;

/** What has focus, in the page or in the widget. */
const focusedIn = ({ document }: Page): HTMLElement =>
  (document.activeElement?.shadowRoot?.activeElement ?? document.activeElement) as HTMLElement;

/** WebKit's driver has no way to hold a key down, but presses all keys of a text that has Shift in it. */
const CHORDS_ONLY = navigator.vendor.startsWith('Apple');

async function pressShiftTab(): Promise<void> {
  if (CHORDS_ONLY) {
    // WebDriver's names for Shift and Tab.
    await sendKeys({ type: '\uE008\uE004' });
    return;
  }
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

/** What is drawn at a point, looked for through the shadow root. */
function drawnAt({ document, widget }: Page, x: number, y: number): Element | null {
  const found = document.elementFromPoint(x, y);
  return found === widget ? widget.shadowRoot!.elementFromPoint(x, y) : found;
}

/** Contrast of the ring with what it is drawn on. */
function ringContrast(target: HTMLElement, ring: Element): number {
  const guest = document.createElement('span');
  guest.style.color = getComputedStyle(ring).outlineColor;
  // A ring drawn inside lies on the element itself, any other on what is around it.
  const isInside = parseFloat(getComputedStyle(ring).outlineOffset) < 0;
  (isInside ? ring : target.parentElement!).append(guest);
  const contrast = contrastOf(guest);
  guest.remove();
  return contrast;
}

/**
 * Whether the engine brings what has focus into view as a whole. Firefox leaves alone what is in view
 * in part, on any page.
 */
async function bringsWhole(): Promise<boolean> {
  const page = await openPage(
    '<p style="height: 200px; margin: 0"></p><a href="#x" style="display: block; height: 100px">Cut off</a>',
    { width: 320, height: 256, script: '' },
  );
  page.document.querySelector('a')!.focus();
  await settled(page.window);
  const isWhole = page.window.scrollY > 0;
  page.remove();
  return isWhole;
}

/** What a reader who has come here by key would miss, in sentences. */
function inspectStop(page: Page, target: HTMLElement, whole: boolean): string[] {
  const { window, widget } = page;
  const found: string[] = [];
  const say = (what: string) => found.push(`${nameOf(target)} ${what}`);

  const ring = target.matches('.call') ? target.firstElementChild! : target;
  const { outlineStyle, outlineWidth } = window.getComputedStyle(ring);
  if (outlineStyle !== 'solid' || parseFloat(outlineWidth) < MIN_RING_PX) {
    say(`has a ring of ${outlineStyle} ${outlineWidth}`);
  }
  const contrast = ringContrast(target, ring);
  if (contrast < MIN_RING_CONTRAST) say(`has a ring of contrast ${contrast.toFixed(2)}`);

  const { left, right, top, bottom } = target.getBoundingClientRect();
  if (whole && (top < -1 || bottom > window.innerHeight + 1)) {
    say(`is cut off: ${top} to ${bottom} of ${window.innerHeight} px`);
  }
  if (left < -1 || right > window.innerWidth + 1) say(`sticks out: ${left} to ${right} px`);

  // A link may be broken into lines.
  const points = [...target.getClientRects()]
    .map((box) => [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const)
    .filter(([, y]) => y > 0 && y < window.innerHeight);
  if (points.length === 0) say(`is out of view: ${top} to ${bottom} px`);
  for (const point of points) {
    const drawn = drawnAt(page, ...point);
    if (!drawn || !target.contains(drawn)) say(`is under ${drawn ? nameOf(drawn) : 'nothing'}`);
  }
  const above = banner(widget).getBoundingClientRect();
  const isInBanner = banner(widget).contains(target);
  if (!isInBanner && top < above.bottom && bottom > above.top) say('is behind the banner');
  return found;
}

/** Position of a stop in the page, whatever the page has scrolled to. */
const placeOf = ({ window }: Page, target: Element) => {
  const { left, top, bottom } = target.getBoundingClientRect();
  return { target, left, top: top + window.scrollY, bottom: bottom + window.scrollY };
};

/**
 * Goes by Tab from before a leaflet to after it, and back by Shift+Tab: through everything, in reading order, in full
 * view. It is in a window of 320 px by `height`, with all open, and has more than `least` stops.
 */
export async function walkThrough(
  height: number,
  attributes: string,
  least: number,
): Promise<void> {
  const whole = await bringsWhole();
  const page = await openPage(
    `<a href="#before">Before</a>
    <clonazepam-info region="US" open="all" ${attributes}></clonazepam-info>
    <p><a href="#after">After</a></p>`,
    { width: 320, height },
  );
  const { document, window, widget } = page;
  const [before, after] = document.querySelectorAll('a');
  const inside = $$(widget, 'a, button, select, summary').filter((one) => one.checkVisibility());
  expect(inside.length).to.be.greaterThan(least);
  const expected = [before!, ...inside, after!].map(nameOf);

  const walk = async (press: () => Promise<void>, last: HTMLElement) => {
    const stops: HTMLElement[] = [];
    const problems: string[] = [];
    while (stops.length < MAX_STOPS) {
      const here = focusedIn(page);
      stops.push(here);
      if (widget.shadowRoot!.contains(here)) {
        let found = inspectStop(page, here, whole);
        // WebKit scrolls to what has focus a moment later; most stops need no scrolling.
        if (found.length > 0) {
          await settled(window);
          found = inspectStop(page, here, whole);
        }
        problems.push(...found);
      }
      if (here === last) break;
      await press();
    }
    return { stops, problems };
  };

  window.focus();
  before!.focus();
  const forth = await walk(() => sendKeys({ press: 'Tab' }), after!);
  expect(forth.stops.map(nameOf)).to.deep.equal(expected);
  const back = await walk(pressShiftTab, before!);
  expect(back.stops.map(nameOf)).to.deep.equal(expected.toReversed());
  expect([...forth.problems, ...back.problems]).to.deep.equal([]);

  // Each stop must be further down than the one before, or further along the same line.
  const places = inside
    .filter((one) => !banner(widget).contains(one))
    .map((one) => placeOf(page, one));
  const upwards = places.filter((here, index) => {
    const previous = places[index - 1];
    return previous && here.top < previous.bottom - 1 && here.left <= previous.left &&
      here.bottom <= previous.bottom; // prettier-ignore
  });
  expect(upwards.map((one) => nameOf(one.target))).to.deep.equal([]);
}
