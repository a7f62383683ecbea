/**
 * What runs in embed.html, the page for iframes: the element itself, the attributes that the address
 * sets, the height for the page around, and the banner at the edge of what the reader sees.
 */
import type { ClonazepamInfo } from '../element/clonazepam-info.ts';
import { warn } from '../element/warn.ts';
import { TAG_NAME } from '../entries/define.ts';
import { start } from '../entries/start.ts';
import { attributesFrom } from './address.ts';
import { sendHeight } from './height.ts';
import { followSeenPart } from './seen-part.ts';

const isFramed = window.parent !== window;
const html = document.documentElement;

/** Keeps language and title of the page those of the leaflet: the reader may change them. */
async function nameAfter(element: ClonazepamInfo): Promise<void> {
  await element.updateComplete;
  const root = element.shadowRoot;
  if (!root) return;
  const name = () => {
    const drawn = root.querySelector<HTMLElement>('.root');
    const title = root.querySelector('[part=title]')?.textContent.trim();
    if (!drawn || !title) return;
    html.lang = drawn.lang;
    document.title = title;
  };
  name();
  new MutationObserver(name).observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['lang'],
  });
}

/** Most sites refuse to be shown in a frame, and the leaflet would be gone. */
function openOutside(event: Event): void {
  const [target] = event.composedPath() as Partial<Element>[];
  const link = target?.closest?.<HTMLAnchorElement>('a[href^="https:"]');
  if (link) link.target = '_blank';
}

/**
 * A page prints a frame no taller than it is on the screen, with every section open in it: what is cut
 * off at the end must not be the numbers.
 */
function printHelpFirst(element: ClonazepamInfo): void {
  let wanted: string | null = null;
  let isPrinting = false;
  window.addEventListener('beforeprint', () => {
    if (isPrinting) return;
    isPrinting = true;
    const buttons = element.shadowRoot?.querySelectorAll('[part=section-button]') ?? [];
    wanted = element.sections;
    element.sections = ['help', ...[...buttons].map(({ id }) => id)].join(' ');
  });
  window.addEventListener('afterprint', () => {
    isPrinting = false;
    element.sections = wanted;
  });
}

function setUp(): void {
  const element = document.querySelector(TAG_NAME);
  if (!element) return;
  const { attributes, problems } = attributesFrom(location.search, isFramed);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  problems.forEach(warn);
  // Around the leaflet's round corners, the page itself is seen.
  const theme = (element.getAttribute('theme') ?? '').trim();
  if (/^(light|dark)$/i.test(theme)) html.style.colorScheme = theme;
  html.classList.toggle('alone', !isFramed);
  start();
  void nameAfter(element);
  if (!isFramed) return;
  void sendHeight(element).then(() => followSeenPart(element));
  printHelpFirst(element);
  document.addEventListener('click', openOutside, { capture: true });
}

setUp();
