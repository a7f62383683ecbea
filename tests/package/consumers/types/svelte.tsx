/** The tag in Svelte: what its template checker looks up. */
import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'clonazepam-info/types/svelte';

type Props = SvelteHTMLElements['clonazepam-info'];

export const props: Props = {
  id: 'leaflet',
  region: 'GB',
  'heading-level': 3,
  exclusive: true,
  'onclonazepam-info-toggle': (event) => console.log(event.section.toUpperCase(), event.open),
};
// @ts-expect-error -- no such country
export const country: Props = { region: 'FR' };
// @ts-expect-error -- no such theme
export const theme: Props = { theme: 'blue' };
// @ts-expect-error -- no such field of the event
export const event: Props = { 'onclonazepam-info-toggle': (event) => console.log(event.channel) };
