/** The ways to embed, and the ready-made files: what to paste, for whom, and links. */
import { EXAMPLE_SRC } from '../../src/node/snippet.ts';
import { escapeHtml } from '../../src/templates/serialize.ts';
import { pasted, WAYS, type Way } from '../ways.ts';
import { readBlocks } from '../way-server.ts';
import { codeBlock, filesTable, jumps, row } from './html.ts';

/** What is done with the code. */
const TASK: Readonly<Record<Way['kind'], string>> = {
  markup: 'Paste:',
  script: 'Paste:',
  file: 'Paste what is in this file of the package:',
  command: 'Run, and paste what it prints:',
  node: 'In your server or build:',
  npm: 'In your app:',
};

const section = (way: Way, blocks: string) => {
  const { name, title, when, kind } = way;
  const unseen = `<span class="unseen">: ${escapeHtml(title)}</span>`;
  return row(
    `<h2>${escapeHtml(title)}</h2>`,
    `<p>${escapeHtml(when)}</p><p class="small">${TASK[kind]}</p>${codeBlock(pasted(blocks, way))}`,
    `<p><a href="ways/${name}/">See it live${unseen}</a></p>
    <p><a href="ways/${name}/without-script/">Without script${unseen}</a></p>`,
    ` id="${name}"`,
  );
};

/** Other pages link to it. */
const READY_MADE = 'ready-made';

/** Files by country and language, for people whose browser runs no script here. */
function readyMade(): string {
  const folder = EXAMPLE_SRC.replace(/[^/]*$/, '');
  return row(
    '<h2>Ready-made files</h2>',
    `<p>The whole leaflet as one line of HTML, for each country and language. It can be read with no script at all.</p>
    <ol>
      <li>Save the file of your country and language.</li>
      <li>Open it in a text editor. Put the folder on your site that has the script in the place of <code>${folder}</code>.</li>
      <li>Paste the line into your page, where you can paste HTML.</li>
    </ol>
    ${filesTable((region, lang) => `dist/snippets/${region || 'none'}.${lang}.html`, ' download')}`,
    `<p><a href="dist/clonazepam-info.js" download>The script</a></p>
    <p><a href="dist/clonazepam-info.es.js" download>Its Spanish file</a>, which goes beside it</p>`,
    ` id="${READY_MADE}"`,
  );
}

export async function waysPart(): Promise<string> {
  const blocks = await readBlocks();
  const links = WAYS.map(({ name, title }) => [name, escapeHtml(title)] as const);
  return `${jumps('Ways', [...links, [READY_MADE, 'Ready-made files']])}
<div class="rows">${WAYS.map((way) => section(way, blocks)).join('\n')}
${readyMade()}</div>`;
}
