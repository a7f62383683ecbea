/** The page that checks a pasted source, and leads to the check in the leaflet itself. */
import { listFindings } from '../src/check/list.ts';
import { findInSource, summaryOf } from '../src/findings/findings.ts';
import { fragmentOf } from '../src/view.ts';
import { readSource } from './inert-page.ts';
import { need } from './page-parts.ts';

const form = need('check', HTMLFormElement);
const source = need('source', HTMLTextAreaElement);
const status = need('status', HTMLElement);
const result = need('result', HTMLElement);
const summary = need('summary', HTMLElement);
const findings = need('findings', HTMLElement);
const beyond = need('beyond', HTMLElement);
const address = need('address', HTMLInputElement);
const opener = need('opener', HTMLAnchorElement);

/** A finding's heading is one below its group's, and that one below the summary's. */
const GROUP_LEVEL = 3;

function show(): void {
  const isEmpty = !source.value.trim();
  const found = isEmpty ? [] : findInSource(readSource(source.value));
  summary.textContent = isEmpty ? 'Paste the source of your page first.' : summaryOf(found);
  findings.replaceChildren(listFindings(found, GROUP_LEVEL));
  beyond.hidden = isEmpty || found.some(({ level }) => level === 'mend');
  result.hidden = false;
  // Focus on the heading has it read out, and leads keyboards there.
  if (isEmpty) {
    status.textContent = summary.textContent;
    source.focus();
  } else {
    status.textContent = '';
    summary.focus();
    summary.scrollIntoView({ block: 'start' });
  }
}

function clear(): void {
  result.hidden = true;
  findings.replaceChildren();
  status.textContent = 'Cleared.';
  source.focus();
}

/** Offers the link once there is an address to open. */
function offerLink(): void {
  const isGiven = address.value !== '' && address.checkValidity();
  const isWeb = /^https?:\/\//i.test(address.value);
  opener.hidden = !(isGiven && isWeb);
  if (!opener.hidden) opener.href = `${address.value.replace(/#.*/, '')}#${fragmentOf('check')}`;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});
form.addEventListener('reset', clear);
address.addEventListener('input', offerLink);
offerLink();
