import { contrastsOf, textElements } from '../support/color.ts';
import { textOf } from '../support/widget.ts';

/** Lowest contrast of a leaflet's texts, or of the given ones. */
export function lowest(
  element: Element,
  texts: readonly Element[] = textElements(element.shadowRoot!),
): { ratio: number; where: string } {
  const ratios = contrastsOf(texts);
  const ratio = Math.min(21, ...ratios);
  const one = texts[ratios.indexOf(ratio)];
  const where = one ? `${one.localName}.${one.className} "${textOf(one).slice(0, 30)}"` : '';
  return { ratio, where };
}
