/** The page of the sheet to print: reads what was chosen and typed, shows the sheet that comes of it, and prints it. */
import { render } from 'lit/html.js';
import { sheetTemplate } from './sheet.ts';
import { answersFrom, fragmentFor, NO_REGION, sheetFrom, TYPED, type Answers } from './state.ts';

function get<Kind extends Element>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`There is no #${id}`);
  return found;
}

const place = get('sheet', HTMLElement);
const region = get('region', HTMLSelectElement);
const lang = get('lang', HTMLSelectElement);
const fieldOf = (name: (typeof TYPED)[number]) => get(name, HTMLInputElement);

function readForm(): Answers {
  const typed = Object.fromEntries(TYPED.map((name) => [name, fieldOf(name).value]));
  return { ...typed, region: region.value, lang: lang.value } as Answers;
}

function writeForm(answers: Answers): void {
  const { sheet } = sheetFrom(answers, navigator.language);
  region.value = sheet.region || NO_REGION;
  lang.value = sheet.lang;
  for (const name of TYPED) fieldOf(name).value = answers[name];
}

/** Says it once: a status that is written again is read out again. */
function say(id: string, text: string): void {
  const status = get(id, HTMLElement);
  if (status.textContent !== text) status.textContent = text;
}

function show(): void {
  const answers = readForm();
  const { sheet, problems } = sheetFrom(answers, '');
  history.replaceState(null, '', `#${fragmentFor(answers)}`);
  for (const name of TYPED) {
    say(`${name}-problem`, problems[name] ?? '');
    fieldOf(name).setAttribute('aria-invalid', `${problems[name] !== undefined}`);
  }
  render(sheetTemplate(sheet), place);
}

// The build put an empty sheet there, for readers without script.
place.replaceChildren();
writeForm(answersFrom(location.hash));
show();
get('answers', HTMLElement).addEventListener('input', show);
get('print', HTMLButtonElement).addEventListener('click', () => print());
addEventListener('hashchange', () => {
  writeForm(answersFrom(location.hash));
  show();
});
