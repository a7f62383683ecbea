/** Shows what was found below the leaflet's text, in its shadow root: it hides no help, and leaves the page as it is. */
import { summaryOf } from '../findings/findings.ts';
import type { Finding } from '../findings/facts.ts';
import { listFindings, make } from './list.ts';
import { REPORT_STYLES } from './report-styles.ts';

/** On the element of the report. */
const REPORT = 'data-check';

const observers = new WeakMap<Element, MutationObserver>();

function removeFrom(root: ShadowRoot): void {
  const report = root.querySelector(`[${REPORT}]`);
  if (report) observers.get(report)?.disconnect();
  report?.remove();
}

/** Beside the leaflet, on its own surface, and above the banner; without a leaflet, at the end. */
const placeIn = (root: ShadowRoot) => root.querySelector('.surface > .ink') ?? root;

/** Another language draws the leaflet as a whole: the report stays. */
function keepIn(root: ShadowRoot, report: Element): void {
  const put = () => {
    const place = placeIn(root);
    if (report.parentNode !== place) place.appendChild(report);
  };
  put();
  const observer = new MutationObserver(put);
  observer.observe(root, { childList: true });
  observers.set(report, observer);
}

function makeButton(name: string, press: () => void): HTMLElement {
  const button = make('button', name);
  button.setAttribute('type', 'button');
  button.addEventListener('click', press);
  return button;
}

/** Shows the findings, and leads there. */
export function showReport(
  root: ShadowRoot,
  findings: readonly Finding[],
  level: number,
  again: () => void,
): void {
  removeFrom(root);
  const report = make('div');
  report.setAttribute(REPORT, '');
  const inner = report.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(REPORT_STYLES);
  inner.adoptedStyleSheets = [sheet];

  const title = make(`h${level}`, 'Is it right on this page?');
  title.id = 'title';
  title.tabIndex = -1;
  const close = () => {
    removeFrom(root);
    // Focus goes where the reader of the report came from.
    root.querySelector<HTMLElement>('[part=section-button], a, button')?.focus();
  };
  const body = make('section', '', title);
  body.lang = 'en';
  body.dir = 'ltr';
  body.setAttribute('aria-labelledby', title.id);
  body.append(
    make(
      'p',
      'For the owner of this site: it shows only where the address ends in #clonazepam-info-check. Nothing is sent anywhere.',
    ),
    make('p', summaryOf(findings)),
    listFindings(findings, level + 1),
    make('p', '', makeButton('Check again', again), makeButton('Close', close)),
  );
  inner.append(body);
  keepIn(root, report);
  title.focus({ preventScroll: true });
  title.scrollIntoView({ block: 'start', behavior: 'instant' });
}
