/** Lowest contrast of any text of the leaflet in a site's colours, painted and read back. */
import type { ClonazepamInfo } from '../../src/element/clonazepam-info.ts';
import { contrastsOf, textElements } from '../contrast.ts';

/** One leaflet for each scheme, made at the first colour. */
const leaflets = new Map<string, ClonazepamInfo>();

async function leafletIn(place: HTMLElement, theme: string): Promise<ClonazepamInfo> {
  await customElements.whenDefined('clonazepam-info');
  const leaflet = leaflets.get(theme) ?? document.createElement('clonazepam-info');
  if (!leaflet.isConnected) {
    leaflet.setAttribute('theme', theme);
    leaflet.setAttribute('banner', 'static');
    leaflet.setAttribute('open', 'all');
    place.append(leaflet);
    leaflets.set(theme, leaflet);
  }
  return leaflet;
}

/**
 * @param place Where the leaflets wait, laid out but not seen.
 * @returns The lowest ratio, 1 to 21.
 */
export async function worstContrast(
  place: HTMLElement,
  theme: 'light' | 'dark',
  region: string,
  colors: Readonly<Record<string, string>>,
): Promise<number> {
  const leaflet = await leafletIn(place, theme);
  leaflet.setAttribute('region', region || 'US');
  for (const [name, color] of Object.entries(colors)) {
    leaflet.style.setProperty(`--clonazepam-info-${name}`, color || null);
  }
  await leaflet.updateComplete;
  const root = leaflet.shadowRoot;
  if (!root) return Number.NaN;
  return Math.min(...contrastsOf(textElements(root)));
}
