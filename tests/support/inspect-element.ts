/** What holds of an element whatever was done to it. */
import type { ClonazepamInfo } from '../../src/element/clonazepam-info.ts';
import { textOf } from './mount.ts';

/** Help is there, once, and nothing else came in: what is wrong, in sentences. */
export function inspectElement(element: ClonazepamInfo): string[] {
  const found: string[] = [];
  const root = element.shadowRoot!;
  for (const selector of [
    '.root',
    '[part=safety]',
    '[part=title]',
    '[part=banner]',
    '[part=nav]',
  ]) {
    const { length } = root.querySelectorAll(selector);
    if (length !== 1) found.push(`${length} of ${selector}`);
  }
  if (!textOf(root).includes('Don’t stop clonazepam suddenly')) found.push('no safety message');
  const title = textOf(root.querySelector('[part=title]'));
  if (!title || title.length > 200) found.push(`a title of ${title.length} characters`);
  if (!root.querySelector('#help[part=section-button]')) found.push('no section of help');
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  if (new Set(ids).size < ids.length) found.push('an id twice');
  if (!root.querySelector('[part=banner] a[href^="tel:"], [part=banner] a[href^="https:"]')) {
    found.push('no help in the banner');
  }
  if (root.querySelector('script, iframe, img, object, embed, style, link, svg, form, base')) {
    found.push('an element that can’t be ours');
  }
  for (const one of root.querySelectorAll('*')) {
    for (const { name, value } of one.attributes) {
      // In place of `sticky`, the banner keeps to the widget's own width.
      const isOurs = one.matches('.dock') && /^left: [\d.]+px; width: [\d.]+px;$/.test(value);
      if (name.startsWith('on') || (name === 'style' && !isOurs))
        found.push(`${name} on ${one.localName}: ${value}`);
      const isAddress = name === 'href' || name === 'src';
      if (isAddress && !/^(https:\/\/|tel:\+?\d|sms:\+?\d|#clonazepam-info-)/.test(value)) {
        found.push(`a link to ${value.slice(0, 60)}`);
      }
    }
  }
  return found;
}
