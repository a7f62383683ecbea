/**
 * Writes dist/llms.txt: what an assistant must know to write a right snippet for a site. Attributes, allowed
 * values, snippets and numbers are taken from the code.
 */
import { ATTRIBUTES, REGIONS, type AttributeName, type AttributeRule } from '../src/attributes.ts';
import { parseConfig } from '../src/config.ts';
import { LANGUAGES } from '../src/content/languages.ts';
import { TAG_NAME } from '../src/entries/define.ts';
import { LEAFLETS } from '../src/node/leaflets.ts';
import { EXAMPLE_SRC, SNIPPET_WAYS, writeSnippet, type SnippetWay } from '../src/node/snippet.ts';
import { reviewOf } from '../src/view.ts';
import { VERSION } from '../src/version.ts';
import { describedBy, elementOf, makeManifest } from './manifest.ts';
import { snippetFor } from './plain-snippet.ts';

const EXAMPLE_REGION = 'US';
const FOLDER = EXAMPLE_SRC.replace(/[^/]*$/, '');

/** No value of any kind: what the parser answers names everything that it allows. */
const REFUSED = '\u0001';

interface WayNote {
  when: string;
  files: string;
}

const LINKED = '`embed.html` and `clonazepam-info.embed.js` (for the link to the whole leaflet)';
const FRAME = '`embed.html`, `clonazepam-info.embed.js`, `clonazepam-info.frame.js`';

const NOTES: Readonly<Record<SnippetWay, WayNote>> = {
  tag: {
    when: 'The first choice: the site takes HTML with unknown elements and scripts.',
    files: `\`clonazepam-info.js\`, ${LINKED}`,
  },
  'one-tag': {
    when: 'The site takes scripts, and strips unknown elements. The settings are in the address of the script (`?region=US&amp;open=all`). Keep the class of the block and the name of the file: the script is found by them.',
    files: `\`clonazepam-info.js\`, ${LINKED}`,
  },
  prerendered: {
    when: 'The site takes any HTML, and readers without script must have the whole leaflet. Never write this one by hand.',
    files: `\`clonazepam-info.js\`, ${LINKED}`,
  },
  iframe: {
    when: 'The site takes iframes, and nothing else. The settings are in the address of the page.',
    files: FRAME,
  },
  'iframe-sandbox': {
    when: 'The same, for sites that put what they embed into a sandbox.',
    files: FRAME,
  },
  markdown: { when: 'The site takes Markdown, and no HTML.', files: LINKED },
  wikitext: { when: 'The site is a wiki (MediaWiki), and takes no HTML.', files: LINKED },
};

const RULES = [
  'Copy a snippet from this file whole, for the right country and language. Then change its address and its attributes, and nothing else.',
  `Replace \`${FOLDER}\` everywhere in the snippet with the folder where the site has the files. Ask for that address if you do not know it.`,
  'To change the country or the language, take the snippet of that country and language. With another `region` or `lang` alone, the numbers and words between the tags would be the old ones.',
  'Keep the paragraphs between the tags. They are all that a reader has if the script does not run.',
  'Never write a phone number from memory. The numbers are in the snippets below. A number of the site’s own comes from its owner.',
  'If the country is not in the list, use the snippet for any other country. Do not take the numbers of a neighbouring country.',
  'Keep the snippet in one line, in ASCII, with double quotes and a value for every attribute: `exclusive="exclusive"`. Write other characters as `&#233;`.',
  'Keep the space in `<script …> </script>`. Without it, some systems save a tag that hides the rest of the page.',
  'Put no inline script, no `style`, no `noscript` and no HTML into the snippet. Attribute values are plain text.',
  'Use only the attributes below. No attribute hides the safety message, the emergency and crisis numbers or the banner; do not hide them with CSS.',
  'Use `integrity` only with a hash from `integrity.json` of the same version. Never write a hash from memory.',
  'Do not change the words of the leaflet, add a dose plan or promise a result.',
];

/** What the parser allows, in its own words. */
function allowedFor(name: AttributeName): string {
  const rule: AttributeRule = ATTRIBUTES[name];
  const isList = typeof rule === 'object' && 'listOf' in rule;
  const page = { lang: '', browserLang: '', today: '', schemeUnset: true };
  const { problems } = parseConfig({ [name]: REFUSED }, page);
  const allowed = problems[0]?.allowed ?? `present (\`${name}="${name}"\`) or left out`;
  return isList ? `one or more of ${allowed}, with spaces between them` : allowed;
}

function attributeLines(): readonly string[] {
  const { attributes } = elementOf(makeManifest());
  return [
    `- \`lang\`. Allowed: ${LANGUAGES.join(', ')} (a BCP 47 tag such as es-MX works too). Language of the leaflet. Default: the nearest ancestor's \`lang\`, else English.`,
    ...attributes.map(
      (attribute) =>
        `- \`${attribute.name}\`. Allowed: ${allowedFor(attribute.name)}. ${describedBy('attribute', attribute)}`,
    ),
  ];
}

function wayOf(way: SnippetWay): string {
  const { when, files } = NOTES[way];
  const command = `npx ${TAG_NAME} snippet --way ${way} --region ${EXAMPLE_REGION} --src ${EXAMPLE_SRC}`;
  const example =
    way === 'prerendered'
      ? `Take the file \`dist/snippets/${EXAMPLE_REGION}.en.html\` (there is one for each country and language) and replace its address.`
      : `\`\`\`\n${snippetFor(EXAMPLE_REGION, EXAMPLE_SRC, LEAFLETS.en, way)}\`\`\``;
  return `### ${way}\n\n${when}\n\nFiles from \`dist/\`, in one folder: ${files}.\n\n${example}\n\nOr run: \`${command}\``;
}

const NPM = `### npm

The site has a build of its own with packages from npm. Import the package once, and write the tag with the same paragraphs as in \`tag\`, without the script.

\`\`\`
import '${TAG_NAME}';
\`\`\``;

/** The plain snippet for every country in every language, and for any other country. */
function snippets(): readonly string[] {
  return LANGUAGES.flatMap((lang) => {
    const content = LEAFLETS[lang];
    const other = { src: EXAMPLE_SRC, attributes: [['lang', lang]] as const, content };
    return [
      ...REGIONS.map(
        (region) =>
          `${region}, ${lang}:\n\n\`\`\`\n${snippetFor(region, EXAMPLE_SRC, content)}\`\`\``,
      ),
      `any other country, ${lang}:\n\n\`\`\`\n${writeSnippet({ ...other, region: undefined }, 'tag')}\`\`\``,
    ];
  });
}

export function makeLlms(): string {
  const { summary, slots, events } = elementOf(makeManifest());
  return `# ${TAG_NAME} ${VERSION}

> ${summary} A custom element that any site can paste: information for readers, not medical advice. ${reviewOf(LEAFLETS.en)}

This file is for assistants that write a snippet for a site.

## Rules

${RULES.map((rule) => `- ${rule}`).join('\n')}

## Ways to embed

The examples are for the United States in English. For Spanish (\`lang="es"\`), the site also needs \`${TAG_NAME}.es.js\` in the same folder.

${SNIPPET_WAYS.map(wayOf).join('\n\n')}

${NPM}

## Attributes

If a value is not allowed, the element uses the default and says so in one line in the console. A wrong \`region\` is different: no country's numbers are shown.

${attributeLines().join('\n')}

In the address of a script or of embed.html, an attribute is a parameter of the same name. Section ids are those of \`sections\`.

## Slots and events

${slots.map((slot) => `- Slot ${slot.name ? `\`${slot.name}\`` : '(default)'}: ${describedBy('slot', slot)}`).join('\n')}
${events.map((event) => `- Event \`${event.name}\`: ${describedBy('event', event)}`).join('\n')}

## The way \`tag\` for every country

${snippets().join('\n\n')}
`;
}
