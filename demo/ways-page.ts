/** Lists the ways to embed: what to paste, and the page that comes of it, with script and without. */
/// <reference types="vite/client" />
import readme from '../README.md?raw';
import embedding from '../docs/embedding.md?raw';
import pinning from '../docs/pinning.md?raw';
import { pasted, WAYS, type Way } from './ways.ts';

const pages = [readme, embedding, pinning].join('\n');

function element(tag: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}

function link(href: string, text: string): HTMLElement {
  const made = element('a', text);
  made.setAttribute('href', href);
  return made;
}

function card(way: Way): HTMLElement {
  const { name, title, when } = way;
  const code = element('pre', element('code', pasted(pages, way).trim()));
  // It scrolls sideways, and a keyboard must reach that too.
  code.tabIndex = 0;
  const made = element(
    'section',
    element('h2', title),
    element('p', when),
    code,
    element(
      'p',
      link(`/ways/${name}`, 'See it live'),
      ' · ',
      link(`/ways/${name}?without-script`, 'and without script'),
    ),
  );
  made.id = name;
  return made;
}

document.getElementById('list')?.append(...WAYS.map(card));
