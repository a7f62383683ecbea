/** `vite` serves the demo; `vite build` makes the one script that sites paste. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform as minifyCss } from 'lightningcss';
import { build, defineConfig, type Plugin, type UserConfig } from 'vite';
import { hostPages } from './demo/host-server.ts';
import { REGIONS } from './src/config.ts';
import { EN } from './src/content/en.ts';
import { ES } from './src/content/es.ts';
import { FRAME_SCRIPT, LEAFLET_SCRIPT, writeEmbedPage } from './src/iframe/page.ts';
import type { Content } from './src/model.ts';
import { EXAMPLE_SRC, LANGUAGES } from './src/snippet.ts';
import type * as Door from './src/ssr.ts';
import { STYLES } from './src/styles/widget.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Browsers of the last two and a half years; older ones keep the fallback between the tags. */
const TARGET = ['chrome123', 'edge123', 'firefox125', 'safari17.4'];

/**
 * Parts of Lit's renderer that no template of this leaflet uses, some 1,000 bytes: what
 * stands in Lit, and what ships in its place. A build with another Lit fails until this is looked
 * at again; dropping the list altogether is always safe.
 */
const LIT_LEFT_OUT: readonly (readonly [found: RegExp, shipped: string])[] = [
  // Directives, and what only they ask of a part.
  [/function M\(t,i,s=t,e\)\{.*?\}(?=class R\{)/, 'const M=0;'],
  [/t=M\(this,t,i\),/, ''],
  [/t=M\(this,t,i,0\),/, ''],
  [/M\(this,e\[s\+n\],i,n\)/, 'e[s+n]'],
  [
    /get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/,
    '',
  ],
  [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
  [/get parentNode\(\)\{let t=.*?,t\}get startNode\(\).*?get endNode\(\)\{.*?\}/, ''],
  [/setConnected\(t\)\{.*?\}(?=\}class H\{)/, ''],
  [/this\._\$AP\?\.\(!1,!0,s\)/, ''],
  [
    /get tagName\(\)\{return this\.element\.tagName\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/,
    '',
  ],
  // Expressions that stand for an element, a property, a comment, or text in style and the like.
  [
    /1===r\.type\?i=new r\.ctor\(h,r\.name,r\.strings,this,t\):6===r\.type&&\(i=new Z\(h,this,t\)\)/,
    'i=new r.ctor(h,r.name,r.strings)',
  ],
  [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\);/, ';'],
  [/"\."===e\[1\]\?I:/, ''],
  [/else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(o,t\+1\)\);\).*?\}(?=l\+\+)/, ''],
  [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if\(8===r)/, ''],
  [/c===v\?"!--"===u\[1\].*?:void 0!==u\[3\]&&\(c=p\)(?=:c===p)/, 'c===v?c=p'],
  [/c===_\|\|c===m\?c=v:\(c=p,n=void 0\)/, 'c=p'],
  [/c=n\?\?v/, 'c=v'],
  [/v=\/<\(\?:.*?\$\)\)\/g,_=\/-->\/g,m=\/>\/g,/, 'v=/<\\/?[a-zA-Z][^>\\s]*/g,'],
  [/if\(r\.hasAttributes\(\)\)(?=for)/, ''],
  // What a part tells directives about itself.
  [
    /class L extends H\{constructor\(\)\{super\(\.\.\.arguments\),this\.type=4\}/,
    'class L extends H{',
  ],
  [
    /class z extends H\{constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}/,
    'class z extends H{',
  ],
  [
    /constructor\(t,i,s,e\)\{this\.type=2,.*?isConnected\?\?!0\}/,
    'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
  ],
  [
    /constructor\(t,i\)\{this\._\$AV=\[\],.*?this\._\$AM=i\}/,
    'constructor(t){this._$AV=[],this._$AD=t}',
  ],
  [
    /constructor\(t,i,s,e,h\)\{this\.type=1,.*?this\.options=h,/,
    'constructor(t,i,s){this._$AH=A,this.element=t,this.name=i,',
  ],
  [/new k\(h,h\.nextSibling,this,t\)/, 'new k(h,h.nextSibling)'],
  [
    /new k\(this\.O\(c\(\)\),this\.O\(c\(\)\),this,this\.options\)/,
    'new k(this.O(c()),this.O(c()))',
  ],
  [/new R\(e,this\),s=t\.u\(this\.options\)/, 'new R(e),s=t.u()'],
  [/u\(t\)\{const\{el/, 'u(){const{el'],
  [/E=Symbol\.for\("lit-noChange"\),/, ''],
  [/E as noChange,/, ''],
  [/t!==this\._\$AH&&t!==E&&this/, 't!==this._$AH&&this'],
  [/t!==this\._\$AH&&t!==E,o/, 't!==this._$AH,o'],
  [/r===E&&\(r=this\._\$AH\[n\]\),/, ''],
  // Conditions that are `nothing`, lists that are no arrays, nodes as values, listeners that are objects or have options, options of render().
  [/,d=t=>u\(t\)\|\|"function"==typeof t\?\.\[Symbol\.iterator\]/, ''],
  [/d\(t\)\?this\.k/, 'u(t)?this.k'],
  [/!!t&&t!==A/, '!!t'],
  [/void 0!==t\.nodeType\?this\.T\(t\):/, ''],
  [
    /"function"==typeof this\._\$AH\?this\._\$AH\.call\(.*?:this\._\$AH\.handleEvent\(t\)/,
    'this._$AH?.(t)',
  ],
  // Where a listener changes, what is registered stays: it calls whichever is the latest, if any.
  [
    /_\$AI\(t,i=this\)\{if\(\(t=M\(this,t,i,0\)\?\?A\)===E\)return;.*?this\._\$AH=t\}(?=handleEvent)/,
    '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}',
  ],
  [/\(t\?\.creationScope\?\?l\)/, 'l'],
  [
    /const D=\(t,i,s\)=>\{.*?return h\._\$AI\(t\),h\}/,
    'const D=(t,i)=>(i._$litPart$??=new k(i.appendChild(c()),null))._$AI(t)',
  ],
  // A check of what stands before the strings of a template: here they are all our own.
  [/if\(!u\(t\)\|\|!t\.hasOwnProperty\("raw"\)\)throw Error\(.*?\);/, ''],
  // What other packages of Lit's reach into.
  [/const j=\{M:h[^}]*\};/, ''],
  [/j as _\$LH,/, ''],
  // SVG and MathML, and templates compiled beforehand.
  [/_\$litType\$:t,/, ''],
  [/void 0!==t\._\$litType\$/, 't.strings'],
  [/\{strings:t,_\$litType\$:i\},e/, '{strings:t}'],
  [/\[f,v\]=N\(t,i\)/, '[f,v]=N(t)'],
  [/const\{values:i,_\$litType\$:s\}=t,/, 'const{values:i}=t,'],
  [/function V\(t,i\)/, 'function V(i)'],
  [/V\(t,l\+/, 'V(l+'],
  [/2===i\|\|3===i/, '0'],
  [/2===i\?"<svg>":3===i\?"<math>":""/, '""'],
  [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ''],
  [/"number"==typeof s\?this\._\$AC\(t\):\(.*?,s\)(?=;if\(this)/, 'this._$AC(t)'],
];

/** Template text that would need what is left out. */
const NEEDS_MORE_OF_LIT =
  /\b(?:svg|mathml)`|\s\.\w+=\$\{|<!--|<(?:script|style|textarea|title)\b|<\/?\$\{/;

/**
 * Puts our Trusted Types policy in the place of Lit's own, which throws at load wherever a page
 * lists policy names or another copy of Lit came first (see src/trusted-types.ts), and takes out
 * the global by which Lit counts its copies: a pasted script leaves none behind.
 */
function litAsGuest(): Plugin {
  const LITS_OWN = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/;
  const LITS_GLOBALS =
    /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/;
  // In an XHTML page, markup would be read as XML, which these templates are not.
  const LITS_TEMPLATE =
    /static createElement\(t,i\)\{const s=l\.createElement\("template"\);return s\.innerHTML=t,s\}/;
  const LITS_USE_OF_IT = /this\.el=S\.createElement\(f,e\)/;
  const TEMPLATE_OF_HTML =
    'this.el=document.implementation.createHTMLDocument("").createElement("template"),this.el.innerHTML=f';
  let replaced = 0;
  return {
    name: 'lit-as-guest',
    apply: 'build',
    transform(code, id) {
      if (id.includes('/lit-html/directive'))
        this.error(`${id} needs what LIT_LEFT_OUT leaves out.`);
      if (id.includes('/src/templates/') && NEEDS_MORE_OF_LIT.test(code)) {
        this.error(`${id} has a template that needs what LIT_LEFT_OUT leaves out.`);
      }
      if (!id.endsWith('/lit-html/lit-html.js')) return undefined;
      const changes = [
        [LITS_OWN, 'ownPolicy'],
        [/const t=globalThis,i=t=>t,s=t\.trustedTypes,/, 'const '],
        [/const s=i\(t\)\.nextSibling;i\(t\)\.remove\(\)/, 'const s=t.nextSibling;t.remove()'],
        [/void 0!==e\?e\.createHTML\(i\):i/, 'e.createHTML(i)'],
        [LITS_GLOBALS, ''],
        [LITS_TEMPLATE, ''],
        [LITS_USE_OF_IT, TEMPLATE_OF_HTML],
        ...LIT_LEFT_OUT,
      ] as const;
      const changed = changes.reduce((text, [from, to]) => {
        if (!from.test(text)) this.error(`Lit has changed where ${from} looked: see litAsGuest().`);
        return text.replace(from, () => to);
      }, code);
      replaced += 1;
      return `import { policy as ownPolicy } from ${JSON.stringify(here('src/trusted-types.ts'))};\n${changed}`;
    },
    buildEnd() {
      if (replaced !== 1) this.error(`Lit is in the bundle ${replaced} times, not once.`);
    },
  };
}

/** Names of the data model that the web platform, Lit or a page may know too: left as they are. */
const SHARED_NAMES =
  'call content copy dir done exclusive href id key lang name open section text title value'.split(
    ' ',
  );

/** Names of the internal data model and of Lit’s, which terser shortens. Keys that are looked up by a value stay. */
function internalNames(): RegExp {
  const files = ['src/model.ts', 'src/templates/actions.ts'];
  const text = files.map((file) => readFileSync(here(file), 'utf8')).join('\n');
  const names = [...text.matchAll(/^ {2}(\w+)\??[:(]/gm)].map(([, name = '']) => name);
  const labels: readonly unknown[] = Object.values(EN.labels);
  const tables = labels.filter((label) => typeof label === 'object' && label !== null);
  const kept = new Set([...SHARED_NAMES, ...tables.flatMap((table) => Object.keys(table))]);
  return new RegExp(`^(_\\$.*|strings|ctor|${names.filter((name) => !kept.has(name)).join('|')})$`);
}

/** Ships the style sheet minified: the arithmetic that wrote it stays behind. */
function finishedStyles(): Plugin {
  return {
    name: 'finished-styles',
    apply: 'build',
    load(id) {
      if (id !== here('src/styles/widget.ts')) return undefined;
      const { code } = minifyCss({
        filename: id,
        code: Buffer.from(STYLES),
        minify: true,
      });
      return `export const STYLES = ${JSON.stringify(code.toString())};`;
    },
  };
}

/** A leaflet without what only editors and tests read: names of statements, what they cover. */
function forReaders(content: Content): string {
  return JSON.stringify(content, function (this: object, key: string, value: unknown) {
    const isForEditors =
      key === 'seed' ||
      (key === 'safety' && Array.isArray(value)) ||
      (key === 'id' && !('blocks' in this)); // the ids of sections and topics are used
    return isForEditors ? undefined : value;
  });
}

/** Every text of a leaflet, in the order in which it stands there. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];

/**
 * The Spanish leaflet as a module beside the script. The script's own names are shortened, so it
 * holds only the texts, in the order of the English ones, and puts each in the place of its
 * counterpart; where the English leaflet is not the one it was made for, it refuses.
 */
function spanishFile(): string {
  const english: unknown = JSON.parse(forReaders(EN));
  const spanish: unknown = JSON.parse(forReaders(inOrderOf(EN, ES)));
  const texts = textsOf(spanish);
  const madeFor = textsOf(english).join('').length;
  return `const texts=${JSON.stringify(texts)};
const textsOf=(value)=>typeof value==='string'?[value]:value&&typeof value==='object'?Object.values(value).flatMap(textsOf):[];
export default (english)=>{
if(textsOf(english).join('').length!==${madeFor}){
const problem='<clonazepam-info>: ${SPANISH_FILE} is of another version than the script. English stands.';
console.warn(problem);
throw Error(problem);
}
let next=0;
const fill=(value)=>typeof value==='string'?texts[next++]:Array.isArray(value)?value.map(fill):value&&typeof value==='object'?Object.fromEntries(Object.entries(value).map(([key,one])=>[key,fill(one)])):value;
return fill(english)};
`;
}

/** The same content with its keys in the order of a model. */
function inOrderOf<T>(model: T, content: T): T {
  if (Array.isArray(model)) {
    const items = content as readonly unknown[];
    return model.map((one: unknown, index) => inOrderOf(one, items[index])) as T;
  }
  if (typeof model !== 'object' || model === null) return content;
  const entries = Object.entries(model).map(([key, one]: [string, unknown]) => [
    key,
    inOrderOf(one, (content as Record<string, unknown>)[key]),
  ]);
  return Object.fromEntries(entries) as T;
}

const SPANISH_FILE = 'clonazepam-info.es.js';

/** Ships the English leaflet in the script and the Spanish one beside it, without what only editors read. */
function readersContent(): Plugin {
  return {
    name: 'readers-content',
    apply: 'build',
    load(id) {
      if (id === here('src/content/en.ts')) return `export const EN = ${forReaders(EN)};`;
      if (id !== here('src/content/load-spanish.ts')) return undefined;
      // Only while the script runs for the first time does the page say which one it is; an image of
      // that name in the page would say another address, and is no script.
      // Some engines take no import map of the page's once a module was asked for, so that waits for the
      // page's end; the nonce goes along since Chromium may forget it (tests/node/nonces.test.ts).
      return `import { EN } from './en.ts';
const script = document.currentScript;
export const loadSpanish = async () => {
  if (document.readyState === 'loading') await new Promise((done) => addEventListener('DOMContentLoaded', done));
  const href = new URL('${SPANISH_FILE}', 'text' in script && script.src);
  const link = Object.assign(document.createElement('link'), { rel: 'modulepreload', nonce: script.nonce, crossOrigin: script.crossOrigin, href });
  document.documentElement.append(link);
  link.remove();
  return (await import(href)).default(EN);
}`;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: SPANISH_FILE, source: spanishFile() });
    },
  };
}

/** The script comes into pages only, where there are elements: it doesn't ask, as the package does. */
function elementsOfPages(): Plugin {
  return {
    name: 'elements-of-pages',
    apply: 'build',
    load: (id) =>
      id === here('src/page/element-base.ts')
        ? 'export const ElementBase = HTMLElement;'
        : undefined,
  };
}

/** Takes line breaks and indents out of html`` text; nothing else minifies it. */
function squeezeTemplates(): Plugin {
  return {
    name: 'squeeze-templates',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/templates/')) return undefined;
      return code
        .replace(/\s*\n\s*/g, '\n')
        .replace(/(?<=[>}])\n(?=<|\$\{)/g, '')
        .replace(/\n(?=[\w-]+=|>)/g, ' ')
        .replace(/ (?=>)/g, '');
    },
  };
}

/** Ships the page for iframes, with its own small script: readers elsewhere never load that. */
function embedPage(): Plugin {
  return {
    name: 'embed-page',
    apply: 'build',
    async generateBundle() {
      const [result] = [
        await build({
          configFile: false,
          logLevel: 'warn',
          build: {
            write: false,
            target: TARGET,
            minify: 'terser',
            lib: { entry: here('src/iframe/script.ts'), formats: ['iife'], name: 'clonazepamInfo' },
          },
        }),
      ].flat();
      const script = result && 'output' in result ? result.output[0].code : '';
      // Names of attributes are all that it needs of the config; the leaflet is in the other script.
      if (!script || script.includes(EN.title))
        this.error('The script for iframes is not its own.');
      this.emitFile({ type: 'asset', fileName: FRAME_SCRIPT, source: script });
      this.emitFile({ type: 'asset', fileName: 'embed.html', source: writeEmbedPage() });
    },
  };
}

const forPages: UserConfig = {
  root: 'demo',
  base: './',
  server: { open: process.env['CI'] === undefined && process.stdout.isTTY, fs: { allow: ['..'] } },
  plugins: [
    hostPages(),
    litAsGuest(),
    finishedStyles(),
    readersContent(),
    elementsOfPages(),
    squeezeTemplates(),
    embedPage(),
  ],
  build: {
    outDir: here('dist'),
    emptyOutDir: false,
    target: TARGET,
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      // Read rightly in a page of any character set, whatever its server says of the script's.
      format: { ascii_only: true },
      toplevel: true,
      compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
      mangle: { properties: { builtins: true, regex: internalNames() } },
    },
    lib: {
      entry: here('src/embed.ts'),
      formats: ['iife'],
      name: 'clonazepamInfo',
      fileName: () => LEAFLET_SCRIPT,
    },
  },
};

/** Writes dist/snippets/: for each country, and for none, in each language, what a site can paste. */
function readyMadeSnippets(): Plugin {
  return {
    name: 'ready-made-snippets',
    async writeBundle() {
      const door = new URL(`dist/ssr.js?${Date.now()}`, import.meta.url).href;
      const { renderSnippet } = (await import(door)) as typeof Door;
      mkdirSync(here('dist/snippets'), { recursive: true });
      for (const lang of LANGUAGES) {
        for (const region of [...REGIONS, undefined]) {
          const html = renderSnippet({ lang, region, src: EXAMPLE_SRC }, (problem) => {
            this.error(problem);
          });
          writeFileSync(here(`dist/snippets/${region ?? 'none'}.${lang}.html`), html);
        }
      }
    },
  };
}

/** `--mode node`: the door for Node and the command line, and what they write for those without Node. */
const forNode: UserConfig = {
  plugins: [finishedStyles(), squeezeTemplates(), readyMadeSnippets()],
  build: {
    outDir: here('dist'),
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    ssr: true,
    rolldownOptions: {
      input: { ssr: here('src/ssr.ts'), cli: here('src/cli.ts') },
      // Else the door would also hand out what the command line takes from it.
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-shared.js' },
    },
  },
};

export default defineConfig(({ mode }) => (mode === 'node' ? forNode : forPages));
