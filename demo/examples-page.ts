/** Shows one example at a time: `examples.html?plain`. */
import { createExample, EXAMPLES } from './examples.ts';

const wanted = location.search.slice(1);
const example = EXAMPLES.find(({ name }) => name === wanted) ?? EXAMPLES[0];

for (const { name } of EXAMPLES) {
  const link = document.createElement('a');
  link.href = `?${name}`;
  link.textContent = name;
  document.getElementById('list')?.append(link);
}
if (example) {
  document.getElementById('title')?.replaceChildren(example.title);
  document.getElementById('stage')?.replaceChildren(createExample(example));
}
