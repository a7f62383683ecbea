/** The reference, with script: a field that finds, and one leaflet that goes to the row whose button is pressed. */

const BASE: Readonly<Record<string, string>> = { 'heading-level': '4', banner: 'static' };

const rows = [...document.querySelectorAll<HTMLElement>('.row[data-attributes]')];
const groups = [...document.querySelectorAll<HTMLElement>('.group')];

// --- Finding

const filter = document.getElementById('filter');
const wanted = document.getElementById('wanted') as HTMLInputElement | null;
const found = document.getElementById('found');

function narrow(): void {
  const words = wanted?.value.toLowerCase().split(/\s+/) ?? [];
  for (const row of rows) {
    const text = row.textContent.toLowerCase();
    row.hidden = !words.every((word) => text.includes(word));
  }
  for (const group of groups) group.hidden = !group.querySelector('.row:not([hidden])');
  const left = rows.filter((row) => !row.hidden).length;
  found?.replaceChildren(
    left === rows.length ? `${rows.length} names` : `${left} of ${rows.length} names`,
  );
}

wanted?.addEventListener('input', narrow);
filter?.toggleAttribute('hidden', false);
narrow();

// --- The live leaflet

const place = document.createElement('div');
place.className = 'live';
place.id = 'live';
const log = document.createElement('p');
log.className = 'small';
log.setAttribute('role', 'status');
/** What the example has set up outside its element, to be taken away with it. */
let shown = new AbortController();

function makeElement(data: DOMStringMap): HTMLElementTagNameMap['clonazepam-info'] {
  const element = document.createElement('clonazepam-info');
  const attributes = { ...BASE, ...Object.fromEntries(new URLSearchParams(data['attributes'])) };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const { variable, value = '', slot, text = '' } = data;
  if (variable) element.style.setProperty(variable, value);
  if (slot !== undefined) {
    const line = document.createElement('p');
    line.slot = slot;
    line.textContent = text;
    element.append(line);
  }
  return element;
}

const say = (text: string) => log.append(`${text} `);

/** A style sheet of the page, as the example has it: the policy of the page allows no `<style>`. */
function outline(element: Element, part: string): void {
  const sheet = new CSSStyleSheet();
  sheet.insertRule(`clonazepam-info::part(${part}) { outline: 3px solid }`);
  document.adoptedStyleSheets = [sheet];
  const drawn = element.shadowRoot?.querySelector(`[part~="${part}"]`);
  const list = drawn?.closest('details');
  if (list) list.open = true;
  drawn?.scrollIntoView({ block: 'nearest' });
}

async function run(
  element: HTMLElementTagNameMap['clonazepam-info'],
  data: DOMStringMap,
): Promise<void> {
  const { method, argument = '', settles, part, event, fields = '', link } = data;
  if (event) {
    say('Open a section, or copy a number.');
    const hear = (heard: Event) =>
      say(fields.split(' ').map((name) => `${name}: ${String(Reflect.get(heard, name))}`).join(', ')); // prettier-ignore
    element.addEventListener(event, hear, { signal: shown.signal });
  }
  await element.updateComplete;
  if (method) (Reflect.get(element, method) as (id: string) => void).call(element, argument);
  if (settles) say('Everything is on the screen.');
  if (part) outline(element, part);
  if (link) location.hash = link;
}

function putAway(): void {
  shown.abort();
  shown = new AbortController();
  document.adoptedStyleSheets = [];
  place.previousElementSibling?.parentElement
    ?.querySelector('.proof button')
    ?.setAttribute('aria-expanded', 'false');
  place.remove();
  log.replaceChildren();
}

function press(row: HTMLElement): void {
  const isHere = place.parentElement === row;
  const at = row.getBoundingClientRect().top;
  putAway();
  if (isHere) return;
  const element = makeElement(row.dataset);
  place.replaceChildren(log, element);
  row.append(place);
  row.querySelector('.proof button')?.setAttribute('aria-expanded', 'true');
  // A leaflet that was above is gone: what was pressed stays where it was.
  scrollBy({ top: row.getBoundingClientRect().top - at, behavior: 'instant' });
  void run(element, row.dataset);
}

for (const row of rows) {
  const button = row.querySelector<HTMLButtonElement>('.proof button');
  const name = row.querySelector('h3');
  if (!button || !name) continue;
  name.id ||= `${row.id}-name`;
  button.id = `${row.id}-show`;
  button.setAttribute('aria-labelledby', `${button.id} ${name.id}`);
  button.setAttribute('aria-expanded', 'false');
  button.hidden = false;
  button.addEventListener('click', () => press(row));
}
