/** The address of embed.html as attributes of the element in it; pure. */
import { TAG_ATTRIBUTES } from '../attributes.ts';

/** Attributes that put the site owner's own words or number on the page. */
const NEEDS_A_FRAME = /^(heading|helpline-.*)$/;

export interface Asked {
  attributes: readonly (readonly [name: string, value: string])[];
  /** One line about each parameter that is left out though it is known. */
  problems: readonly string[];
}

/**
 * The attributes that a query string (`?region=GB&exclusive`) asks for. A parameter of any other name is
 * passed over without a word: addresses pick up all sorts on their way.
 *
 * @param isFramed Whether another page shows this one. Where none does, anybody's link could put
 *   their number or their words on the site that serves embed.html, so these are left out.
 */
export function attributesFrom(search: string, isFramed: boolean): Asked {
  // Systems that write attributes may escape twice.
  const query = new URLSearchParams(search.replaceAll('&amp;', '&'));
  const problems: string[] = [];
  const attributes = TAG_ATTRIBUTES.flatMap((name): Asked['attributes'] => {
    const value = query.get(name);
    if (value === null) return [];
    // The leaflet is all there is in the window: docked to it is as good as on screen with it.
    if (name === 'banner' && value.trim().toLowerCase() === 'fixed') return [];
    if (isFramed || !NEEDS_A_FRAME.test(name)) return [[name, value]];
    problems.push(`<clonazepam-info>: ${name} in the address works only in an iframe.`);
    return [];
  });
  return { attributes, problems };
}
