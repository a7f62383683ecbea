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

/** What is behind the text of elements, by element, as long as nothing on the page changes. */
type Grounds = Map<Element, Rgb>;

/** What is behind an element's text, down to a white page. */
export function backgroundOf(element: Element, grounds: Grounds = new Map()): Rgb {
  const known = grounds.get(element);
  if (known) return known;
  const parent = parentOf(element);
  const under: Rgb = parent ? backgroundOf(parent, grounds) : [255, 255, 255];
  const ground = paint(getComputedStyle(element).backgroundColor, under);
  grounds.set(element, ground);
  return ground;
}

/** Relative luminance (WCAG 2.2). */
function luminance([r, g, b]: Rgb): number {
  const linear = (channel: number) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast ratio of two colours, 1 to 21. */
export function ratioOf(one: Rgb, other: Rgb): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** Contrast ratio of a computed colour on an element's ground; without one, of the element's text. */
export function contrastOf(
  element: Element,
  color = getComputedStyle(element).color,
  grounds: Grounds = new Map(),
): number {
  const under = backgroundOf(element, grounds);
  return ratioOf(under, paint(color, under));
}

/** Contrast ratio of the text of each element. They share ancestors, whose grounds are read once. */
export function contrastsOf(elements: readonly Element[]): number[] {
  const grounds: Grounds = new Map();
  return elements.map((element) => contrastOf(element, undefined, grounds));
}

const hasText = ({ childNodes }: Element) =>
  [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

/** Elements that hold text themselves and are drawn. A closed panel draws none. */
export function textElements(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].filter(
    // `getClientRects` would make the engine lay out a closed panel again for each element in it.
    (element) => element.localName !== 'option' && hasText(element) && element.checkVisibility(),
  );
}
