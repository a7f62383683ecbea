/** Frameworks that own the page and the element in it: the apps of demo/frameworks. */
import type { HostPage } from './host.ts';

/** Lit's development build says what it is, as every app that has it in its own hears. */
const LIT_HAS_SPOKEN = 'globalThis.litIssuedWarnings = new Set(["dev-mode"]);';

const app = (name: string, title: string, place = '<div id="app"></div>'): HostPage => ({
  name,
  kind: 'framework',
  title,
  load: 'none',
  script: LIT_HAS_SPOKEN,
  body: `${place}<script src="/frameworks/${name}.js"></script>`,
});

/** The form that requests another leaflet, and the place for the answer. */
const HTMX_PAGE = `<main hx-on:clonazepam-info-toggle="const list = this.querySelector('output');
    list.value = [list.value, lineOf(event)].filter(Boolean).join(', ');">
  <h1>Clonazepam and your brain</h1>
  <form hx-get="/frameworks/fragment" hx-target="#leaflet">
    ${['shown', 'region', 'theme', 'open', 'exclusive', 'heading', 'headingLevel', 'note']
      .map((name) => `<label>${name} <input name="${name}" /></label>`)
      .join('\n    ')}
    <button>Show</button>
  </form>
  <div id="leaflet"></div>
  <output></output>
</main>`;

export const FRAMEWORKS: readonly HostPage[] = [
  app('react', 'React 19, in strict mode'),
  app('react-server', 'React 19 takes over markup from the server'),
  app('preact', 'Preact'),
  app('vue', 'Vue 3'),
  app('svelte', 'Svelte 5'),
  app('solid', 'Solid'),
  app('angular', 'Angular, without zones'),
  {
    ...app('htmx', 'htmx swaps the tag in, again and out', HTMX_PAGE),
    onFiles: 'Here every request gets the same answer, since no program runs on the server.',
  },
];
