/** The set-up page: reads the answers, shows what comes of them, and copies it. */
import { ATTRIBUTE_NAMES, ATTRIBUTES } from '../../src/attributes.ts';
import { describeProblem, parseConfig } from '../../src/config.ts';
import { need, say } from '../page-parts.ts';
import { worstContrast } from './contrast.ts';
import { LOOKS, pageWith } from './looks.ts';
import { placeOf } from './places.ts';
import { readSnippet } from './read-snippet.ts';
import {
  formatOf,
  isHtml,
  policyInWords,
  recipeFor,
  type Addresses,
  type Recipe,
} from './recipes.ts';
import { fragmentFor, NEW_SETUP, setupFrom, type Setup } from './state.ts';

const get = (id: string) => need(id, HTMLElement);

type Field = HTMLInputElement | HTMLSelectElement;

/** The script that this site serves, beside this page. */
const SCRIPT = new URL('dist/clonazepam-info.js', document.baseURI).href;

const questions = get('questions');
const frame = get('preview') as HTMLIFrameElement;
const look = get('look') as HTMLSelectElement;
const width = get('width') as HTMLSelectElement;
const box = (id: string) => get(id) as HTMLInputElement;
const field = (id: string) => get(id) as Field;

/** Hashes of the scripts beside this page, by file name. */
let integrity: Addresses['integrity'] = {};

/** What is on the screen now, for the buttons. */
let recipe: Recipe;
let isPreviewReady = false;

const valueOf = (name: string): string => field(name).value.trim();

function attributesTyped(): Setup['attributes'] {
  return Object.fromEntries(
    ATTRIBUTE_NAMES.flatMap((name) => {
      if (ATTRIBUTES[name] === 'boolean') {
        return box(name).checked ? [[name, '']] : [];
      }
      const value = valueOf(name);
      return value ? [[name, value]] : [];
    }),
  );
}

const readForm = (): Setup => ({
  place: valueOf('place'),
  format: valueOf('format'),
  src: valueOf('src'),
  pinned: box('pinned').checked,
  lang: valueOf('lang'),
  accent: valueOf('accent'),
  surface: valueOf('surface'),
  attributes: attributesTyped(),
});

function writeForm(setup: Setup): void {
  for (const name of ['place', 'format', 'src', 'lang', 'accent', 'surface'] as const) {
    field(name).value = setup[name];
  }
  // A place that is none leaves the choice empty.
  if (!valueOf('place')) field('place').value = NEW_SETUP.place;
  box(setup.pinned ? 'pinned' : 'floating').checked = true;
  for (const name of ATTRIBUTE_NAMES) {
    const value = setup.attributes[name];
    if (ATTRIBUTES[name] === 'boolean') box(name).checked = value !== undefined;
    else field(name).value = value ?? '';
  }
  // What is set must be seen.
  const groups = questions.querySelectorAll('details');
  for (const group of groups) {
    const fields = group.querySelectorAll<Field>('input:not([type=radio]), select');
    group.open ||= [...fields].some((field) =>
      field instanceof HTMLInputElement && field.type === 'checkbox' ? field.checked : field.value,
    );
  }
}

const inWords = (problem: string) => problem.replace(/^<clonazepam-info>: /, '');

/** Checks what was typed with the element's own parser, and says its words under each field. */
function showProblems(setup: Setup): void {
  const { config, problems } = parseConfig(setup.attributes, {
    lang: setup.lang,
    browserLang: '',
    today: '',
    schemeUnset: true,
  });
  const byName = new Map(problems.map((problem) => [problem.attribute, problem]));
  for (const name of ATTRIBUTE_NAMES) {
    const place = document.getElementById(`${name}-problem`);
    if (!place) continue;
    const problem = byName.get(name);
    say(place.id, problem ? inWords(describeProblem(problem)) : '');
    get(name).setAttribute('aria-invalid', `${problem !== undefined}`);
  }
  const { partner } = config;
  const texts = partner?.sms ? ` A text goes to ${partner.sms.dial}.` : '';
  const lacksNumber = Object.keys(setup.attributes).some((name) =>
    /^helpline-(?!number)/.test(name),
  );
  say(
    'dials',
    partner
      ? `A phone dials ${partner.phone.dial}.${texts}`
      : lacksNumber
        ? 'Without a phone number, your helpline is not shown.'
        : '',
  );
}

/** The lowest contrast of any text, measured on two leaflets that wait unseen in this page. */
async function showContrast(setup: Setup): Promise<void> {
  const { accent, surface, attributes } = setup;
  if (!accent && !surface) {
    say('contrast', '');
    return;
  }
  if (formatOf(setup) === 'iframe') {
    say('contrast', 'In a frame, the leaflet keeps its own colours.');
    return;
  }
  const names = { accent, surface };
  const wrong = Object.entries(names).find(([, value]) => value && !CSS.supports('color', value));
  if (wrong) {
    say('contrast', `“${wrong[1]}” is no colour that browsers know. Write it as #0f4c5c or teal.`);
    return;
  }
  const region = attributes.region ?? '';
  const [light, dark] = await Promise.all([
    worstContrast(get('measure'), 'light', region, names),
    worstContrast(get('measure'), 'dark', region, names),
  ]);
  say(
    'contrast',
    `Lowest contrast of any text: ${light.toFixed(1)} to 1 in light, ${dark.toFixed(1)} to 1 in dark. At least 4.5 is asked for.`,
  );
}

function showSteps(setup: Setup): void {
  const place = placeOf(setup.place);
  const steps = place.steps.map((step) => {
    const item = document.createElement('li');
    item.textContent = step;
    return item;
  });
  get('steps').replaceChildren(...steps);
  say('catch', place.catch);
}

function showPreview(setup: Setup): void {
  if (!isPreviewReady) return;
  // Where the script lies on a server of the person's own, it may not be there yet.
  const isOwn = setup.src !== '' && setup.src !== SCRIPT;
  const folderOf = (address: string) => address.replace(/[^/]*$/, '');
  const shown = isOwn
    ? recipe.shown.replaceAll(folderOf(setup.src), folderOf(SCRIPT))
    : recipe.shown;
  const isLarge = box('large').checked;
  const isScripted = !box('unscripted').checked;
  // The page prints itself, which takes script.
  get('print').hidden = !isScripted;
  const snippet =
    isHtml(formatOf(setup)) || recipe.policy === ''
      ? shown
      : recipeFor({ ...setup, format: 'tag' }, { script: SCRIPT, integrity }).shown;
  const html = pageWith(snippet, recipe.css, look.value, setup.lang, isLarge);
  frame.contentWindow?.postMessage({ html, isScripted }, '*');
  const notes = [
    isOwn ? 'Here, the script comes from this site.' : '',
    recipe.policy === '' ? 'Here, a tag and a script stand in for your app.' : '',
    recipe.policy !== '' && !isHtml(formatOf(setup))
      ? 'Your system shows the message, the numbers and the links alone. This is the leaflet that the link leads to.'
      : '',
  ];
  say('preview-note', notes.filter(Boolean).join(' '));
}

/** Fits the width that was chosen into the place that there is. */
function fitPreview(): void {
  const wanted = Number(width.value);
  const stage = frame.parentElement?.clientWidth ?? wanted;
  const scale = Math.min(1, stage / wanted);
  const height = Math.round(Math.min(640, innerHeight * 0.7));
  Object.assign(frame.style, {
    width: `${wanted}px`,
    height: `${height / scale}px`,
    transform: `scale(${scale})`,
    transformOrigin: '0 0',
    marginBlockEnd: `${height - height / scale}px`,
    marginInline: scale === 1 ? 'auto' : '0',
  });
}

function mailFor(setup: Setup): string {
  const place = placeOf(setup.place);
  const lines = [
    'Please put this leaflet on our site:',
    recipe.code,
    ...(recipe.css ? ['And this into our style sheet:', recipe.css] : []),
    ...place.steps.filter((step) => !/mail program|Send this/.test(step)),
    ...(place.catch ? [place.catch] : []),
    ...(recipe.policy ? [policyInWords(recipe.policy)] : []),
    `To change it: ${location.href}`,
  ];
  const parameters = new URLSearchParams({
    subject: 'A leaflet for our site',
    body: lines.join('\n\n'),
  });
  return `mailto:?${parameters.toString().replaceAll('+', '%20')}`;
}

function show(): void {
  const setup = readForm();
  recipe = recipeFor(setup, { script: SCRIPT, integrity });
  history.replaceState(null, '', `#${fragmentFor(setup)}`);
  showProblems(setup);
  showSteps(setup);
  say('code', recipe.code);
  say('css', recipe.css);
  get('rules').hidden = recipe.css === '';
  say('policy', policyInWords(recipe.policy));
  say(
    'local',
    recipe.isLocal
      ? 'This line works on your computer only. Put the files of dist/ on your server, and give the address of the script under “More”.'
      : '',
  );
  say(
    'pinned-hint',
    setup.src
      ? 'On a server of your own, a correction arrives when you put the new files there. If your page is on another server than the script, the server of the script must send Access-Control-Allow-Origin.'
      : '',
  );
  (get('send') as HTMLAnchorElement).href = mailFor(setup);
  say('done', '');
  showPreview(setup);
  void showContrast(setup);
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say('done', 'Copied.');
  } catch {
    (get(text === recipe.css ? 'css' : 'code') as HTMLTextAreaElement).select();
    say('done', 'It is selected now: copy it with your keyboard.');
  }
}

/**
 * As code and as what a visual editor may keep of it: pasted there by mistake, it gives the message and the
 * numbers instead of code.
 */
async function copyCode(): Promise<void> {
  const fallback = /<p>.*<\/p>/s
    .exec(recipe.shown)?.[0]
    .replace(/<\/?(?:clonazepam-info|div)[^>]*>/g, '');
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([recipe.code], { type: 'text/plain' }),
        ...(fallback &&
          isHtml(formatOf(readForm())) && {
            'text/html': new Blob([fallback], { type: 'text/html' }),
          }),
      }),
    ]);
    say('done', 'Copied.');
  } catch {
    await copy(recipe.code);
  }
}

function download(): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([recipe.code], { type: 'text/plain' }));
  link.download = 'clonazepam-info.txt';
  link.click();
  URL.revokeObjectURL(link.href);
}

function readPasted(): void {
  const pasted = get('paste') as HTMLTextAreaElement;
  const setup = readSnippet(pasted.value);
  say('paste-problem', setup ? '' : 'There is no leaflet of ours in this text.');
  if (!setup) return;
  if (setup.src === SCRIPT) setup.src = '';
  writeForm(setup);
  show();
  questions.scrollIntoView();
}

document.documentElement.classList.add('scripted');
look.append(...LOOKS.map(({ id, name }) => new Option(name, id)));
width.value = innerWidth < 700 ? '320' : '768';
writeForm(setupFrom(location.hash));
questions.addEventListener('input', show);
for (const id of ['look', 'width', 'unscripted', 'large']) {
  get(id).addEventListener('input', () => {
    fitPreview();
    showPreview(readForm());
  });
}
get('print').addEventListener('click', () => frame.contentWindow?.postMessage('print', '*'));
get('copy').addEventListener('click', () => void copyCode());
get('copy-css').addEventListener('click', () => void copy(recipe.css));
get('download').addEventListener('click', download);
get('read').addEventListener('click', readPasted);
addEventListener('resize', fitPreview);
addEventListener('hashchange', () => {
  writeForm(setupFrom(location.hash));
  show();
});
addEventListener('message', ({ data, source }) => {
  if (source !== frame.contentWindow || data !== 'ready') return;
  isPreviewReady = true;
  showPreview(readForm());
});
/** Without hashes, a script can't be pinned. */
async function readHashes(): Promise<void> {
  try {
    const response = await fetch(new URL('dist/integrity.json', document.baseURI));
    integrity = (await response.json()) as Addresses['integrity'];
  } catch {
    box('pinned').disabled = true;
  }
  show();
}

fitPreview();
show();
void readHashes();
// It may have been ready before this script was.
frame.src = './preview.html';
