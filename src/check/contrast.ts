/** Contrast of what is really on the screen: computed colours, painted and read back as sRGB. */

export type Rgb = readonly [r: number, g: number, b: number];

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** Reading a pixel back is slow, and a page has few colours. */
const painted: Record<string, Rgb> = {};

function paint(color: string, under: Rgb): Rgb {
  const key = `${color} over ${under.join(' ')}`;
  return (painted[key] ??= paintOnce(color, under));
}

/** Paints a computed colour over another and reads the result: any syntax, see-through included. */
function paintOnce(color: string, under: Rgb): Rgb {
  if (!context) return under;
  context.fillStyle = `rgb(${under.join(' ')})`;
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** What is behind an element's text, down to a white page. */
export function backgroundOf(element: Element): Rgb {
  const parent = parentOf(element);
  const under: Rgb = parent ? backgroundOf(parent) : [255, 255, 255];
  return paint(getComputedStyle(element).backgroundColor, under);
}

/** Relative luminance (WCAG 2.2). */
function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function ratioOf(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Contrast ratio of a computed colour on an element's ground; without one, of the element's text. */
export function contrastOf(element: Element, color = getComputedStyle(element).color): number {
  const under = backgroundOf(element);
  return ratioOf(under, paint(color, under));
}

/** Elements that hold text themselves and are drawn. */
export function textElements(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      element.localName !== 'option' &&
      element.getClientRects().length > 0 &&
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      ),
  );
}
