/** The page of the sheet to print: reads what was chosen and typed, shows the sheet that comes of it, and prints it. */
import { render } from 'lit/html.js';
import { need, say } from '../page-parts.ts';
import { sheetTemplate } from './sheet.ts';
import { answersFrom, fragmentFor, NO_REGION, sheetFrom, TYPED, type Answers } from './state.ts';

const place = need('sheet', HTMLElement);
const region = need('region', HTMLSelectElement);
const lang = need('lang', HTMLSelectElement);
const fieldOf = (name: (typeof TYPED)[number]) => need(name, HTMLInputElement);

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
need('answers', HTMLElement).addEventListener('input', show);
need('print', HTMLButtonElement).addEventListener('click', () => print());
addEventListener('hashchange', () => {
  writeForm(answersFrom(location.hash));
  show();
});
