/** Shows one example: `examples.html?plain`. */
import { createExample, EXAMPLES } from './examples.ts';

const wanted = location.search.slice(1);
const example = EXAMPLES.find(({ name }) => name === wanted) ?? EXAMPLES[0];

if (example) {
  document.getElementById('title')?.replaceChildren(example.title);
  document.getElementById('stage')?.replaceChildren(createExample(example));
  document.getElementById('shown')?.toggleAttribute('hidden', false);
  document.querySelector(`#${example.name} .proof a`)?.setAttribute('aria-current', 'true');
}
