/** What `clonazepam-info/ssr` and the command line give to paste. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { camelCase } from '../../src/attributes.ts';
import { ATTRIBUTES, REGIONS, SECTION_IDS, TOPIC_IDS } from '../../src/config.ts';
import { EN } from '../../src/content/en.ts';
import { ES } from '../../src/content/es.ts';
import { HELPLINES } from '../../src/content/helplines.ts';
import { LANGUAGES } from '../../src/snippet.ts';
import { renderSnippet, type SnippetOptions } from '../../src/ssr.ts';
import { SOURCE_IDS, sourceAnchor } from '../../src/view.ts';
import { snippetFor } from '../support/snippet.ts';
import { view } from './fixtures.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The snippet, and what was said about its options. */
function render(options: unknown = {}) {
  const problems: string[] = [];
  const html = renderSnippet(options as SnippetOptions, (problem) => problems.push(problem));
  return { html, problems };
}

/** What stands in the shadow root, without its rules. */
const leafletOf = (html: string) =>
  /<template shadowrootmode="open"><style>[^<]*<\/style>(<div>.*<\/div>)<\/template>/s.exec(
    html,
  )?.[1] ?? '';

const TAG = /<\/?([a-z][a-z0-9-]*)(?:"[^"]*"|[^">])*>/g;

const tagsOf = (html: string) => [...html.matchAll(TAG)].map(([, name]) => name);

/** Names of the elements that are not closed where they should be. */
const unclosed = (html: string) =>
  [...html.matchAll(TAG)].reduce<string[]>((open, [tag, name = '']) => {
    if (name === 'br') return open;
    if (!tag.startsWith('</')) return [...open, name];
    return open.at(-1) === name ? open.slice(0, -1) : [...open, tag];
  }, []);

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Text as a reader sees it. */
const textOf = (html: string) =>
  inOneLine(
    html
      .replace(TAG, '')
      .replaceAll('&emsp;', ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );

/** The values of an attribute, in order. */
const valuesOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

/** Every sentence and heading that stands anywhere in a piece of content. */
function sentencesOf(piece: unknown): readonly string[] {
  if (typeof piece !== 'object' || piece === null) return [];
  return Object.entries(piece).flatMap(([key, value]) =>
    typeof value === 'string'
      ? ['text', 'heading'].includes(key)
        ? value.split('{emergency}')
        : []
      : sentencesOf(value),
  );
}

describe('renderSnippet', () => {
  it('is the script, then the tag with the leaflet and after it the fallback', () => {
    const { html, problems } = render({ region: 'GB', lang: 'en', src: '/leaflet.js' });
    assert.match(
      html,
      /^<div>\n<script src="\/leaflet\.js" async><\/script>\n<clonazepam-info lang="en" region="GB" open="all"><template shadowrootmode="open"><style>/,
    );
    const after = html.slice(html.indexOf('</template>')).replace(/<a id=.*<\/a>\n/, '');
    const plain = snippetFor('GB', '/leaflet.js');
    assert.equal(after.replace(/^<\/template>\s*/, ''), plain.slice(plain.indexOf('<p>')));
    assert.deepEqual(problems, []);
  });

  it('leaves no space alone between a comment and a tag: Chromium would not speak it', () => {
    const { html } = render({ region: 'US', open: 'all' });
    assert.doesNotMatch(html, /[^\s>]<!---->\s+</);
    assert.match(html, />Call <bdi dir="ltr">988</);
  });

  it('draws into one div, as the element does, and leaves no marks of Lit', () => {
    const { html } = render({ region: 'US' });
    const opened = leafletOf(html);
    assert.match(opened, /^<div><div class="root reader ltr" lang="en" dir="ltr">/);
    assert.deepEqual(unclosed(opened), []);
    assert.doesNotMatch(
      html,
      // Empty comments keep two pieces of text apart, as they are when Lit has drawn them.
      /<!--(?!-->)|lit\$|@click|@change|@beforematch|\?selected|undefined|\[object/,
    );
  });

  for (const content of [EN, ES]) {
    for (const region of [...REGIONS, undefined]) {
      it(`says all that the view says: ${region ?? 'no country'}, ${content.lang}`, () => {
        const shown = view({ raw: { region: region ?? null, open: 'all' }, content });
        const { html, problems } = render({ region, lang: content.lang });
        assert.deepEqual(problems, []);
        const leaflet = leafletOf(html);
        const text = textOf(leaflet);
        const wanted = [
          shown.title,
          shown.updated,
          shown.review,
          ...sentencesOf(shown.content.safety),
          ...sentencesOf(shown.content.lead),
          ...sentencesOf(shown.sections),
          ...shown.lines.flatMap(({ kind, does, note, facts }) => [
            kind,
            does,
            note,
            ...facts.flat(),
          ]),
        ].map(inOneLine);
        assert.ok(wanted.length > 60);
        assert.deepEqual(
          wanted.filter((sentence) => !text.includes(sentence)),
          [],
        );
        const dialled = new Set(
          valuesOf(leaflet, 'href').flatMap((href) =>
            href.startsWith('tel:') ? href.slice(4) : [],
          ),
        );
        const lines = region ? HELPLINES[region] : [];
        const numbers = lines.flatMap(({ phone, also }) => [phone, also ?? []].flat());
        assert.deepEqual(dialled, new Set(numbers.map(({ dial }) => dial)));
      });
    }
  }

  it('gives each place that links lead to an anchor outside the shadow root', () => {
    const { html } = render({ region: 'US' });
    const wanted = [...SECTION_IDS, ...TOPIC_IDS, ...SOURCE_IDS.map(sourceAnchor)].map(
      (id) => `clonazepam-info-${id}`,
    );
    const [leaflet, outside = ''] = html.split('</template>');
    assert.deepEqual(valuesOf(outside, 'id').sort(), wanted.toSorted());
    assert.deepEqual(valuesOf(outside, 'slot').sort(), wanted.toSorted());
    assert.deepEqual(
      valuesOf(leaflet ?? '', 'name')
        .filter((name) => name.startsWith('clonazepam-info-'))
        .sort(),
      wanted.toSorted(),
    );
    const led = valuesOf(leaflet ?? '', 'href').filter((href) => href.startsWith('#'));
    assert.ok(led.length > 50);
    assert.deepEqual(
      led.filter((href) => !wanted.includes(href.slice(1))),
      [],
    );
  });

  it('has no anchors to what is not shown', () => {
    const { html } = render({ region: 'US', sections: 'healing' });
    assert.deepEqual(valuesOf(html.split('</template>')[1] ?? '', 'id'), [
      'clonazepam-info-healing',
      'clonazepam-info-help',
    ]);
  });

  it('offers nothing that only a script could answer', () => {
    const leaflet = leafletOf(render({ region: 'US' }).html);
    const controls = leaflet.match(/<(?:button|select)\b[^>]*>/g) ?? [];
    assert.ok(controls.length > 10);
    for (const control of controls) assert.match(control, /^<\w+ disabled/);
    assert.doesNotMatch(leaflet, /<button[^>]*section-button/);
    assert.match(leaflet, /<span part="section-button"\s+class="opener"\s+id="healing">/);
  });

  describe('options', () => {
    it('are the attributes in camelCase, and stand on the tag', () => {
      const options = {
        region: 'IE',
        heading: 'Coming off clonazepam',
        headingLevel: 3,
        sections: 'healing stopping help',
        open: 'healing',
        exclusive: true,
        theme: 'dark',
        banner: 'static',
        bannerPosition: 'top',
        helplineName: 'Our line',
        helplineNumber: '01 555 0100',
        helplineHours: 'Weekdays',
        helplineSms: '01 555 0101',
        helplineUrl: 'https://clinic.example/help',
        helplineOperator: 'The clinic',
      };
      assert.deepEqual(Object.keys(options), ATTRIBUTES.map(camelCase));
      const { html, problems } = render(options);
      assert.deepEqual(problems, []);
      assert.match(
        html,
        /<clonazepam-info region="IE" heading="Coming off clonazepam" heading-level="3" sections="healing stopping help" open="healing" exclusive theme="dark" banner="static" banner-position="top" helpline-name="Our line"/,
      );
      const leaflet = leafletOf(html);
      assert.match(leaflet, /<h3 part="title">Coming off clonazepam<\/h3>/);
      assert.match(leaflet, /class="root dark ltr"/);
      assert.match(leaflet, /class="banner static top"/);
      assert.deepEqual(valuesOf(leaflet, 'hidden'), ['until-found', 'until-found']);
      assert.match(
        html.split('</template>')[1] ?? '',
        /Our line: <a href="tel:015550100">01 555 0100<\/a>\. Emergency/,
      );
    });

    it('that are yes or no are read as the element’s properties are', () => {
      for (const exclusive of [0, NaN, '', false, null, undefined]) {
        assert.doesNotMatch(render({ exclusive }).html, / exclusive/, String(exclusive));
      }
      for (const exclusive of [1, 'yes', true, {}]) {
        assert.match(render({ exclusive }).html, /<clonazepam-info open="all" exclusive>/);
      }
    });

    it('in any make give one block, for editors that make paragraphs of their own', () => {
      for (const plain of [true, false]) {
        for (const lang of ['en', 'es']) {
          const { html } = render({ region: 'US', lang, plain });
          assert.match(html, /^<div>\n<script[^]*<\/clonazepam-info>\n<\/div>\n$/);
        }
      }
    });

    it('that there are none of are named', () => {
      const { problems } = render({ colour: 'red' });
      assert.deepEqual(problems.length, 1);
      assert.match(
        problems[0] ?? '',
        /there is no option colour\. There are: lang, src, plain, region/,
      );
    });

    it('open one section where there is only one to be open', () => {
      const { html } = render({ region: 'US', exclusive: true });
      assert.equal(valuesOf(leafletOf(html), 'hidden').length, SECTION_IDS.length - 1);
    });

    it('take the country from lang where none is named', () => {
      const { html } = render({ lang: 'en-NZ' });
      assert.match(html, /<clonazepam-info lang="en-NZ" open="all">/);
      assert.match(leafletOf(html), /href="tel:1737"/);
    });

    it('that are plain leave the leaflet out, and give what the README has', () => {
      for (const region of REGIONS) {
        assert.equal(
          render({ region, src: '/x.js', plain: true }).html,
          snippetFor(region, '/x.js'),
        );
      }
      assert.match(
        render({ plain: true }).html,
        /<p>Emergency: your local emergency number\.<\/p>/,
      );
    });

    it('cannot bring markup in, wherever they stand', () => {
      const hostile = '"><img src=x onerror=alert(1)></template><!--</style><script>&lt;';
      const benign = render({
        region: 'US',
        heading: 'x',
        helplineNumber: '555 0100',
        helplineName: 'x',
      });
      for (const plain of [false, true]) {
        const names = ['src', 'lang', ...ATTRIBUTES.map(camelCase)].filter(
          (name) => name !== 'exclusive' && !name.startsWith('helpline'),
        );
        const one = render({ plain, ...Object.fromEntries(names.map((name) => [name, hostile])) });
        assert.equal(one.html.includes('<img'), false);
        assert.equal(one.html.split('<script').length, 2);
        assert.equal(one.html.includes('&quot;&gt;&lt;img'), true);
      }
      const other = render({
        region: 'US',
        heading: hostile,
        helplineNumber: '555 0100',
        helplineName: hostile,
      });
      assert.deepEqual(tagsOf(other.html), tagsOf(benign.html));
      assert.ok(textOf(leafletOf(other.html)).includes(hostile));
    });

    it('that can’t be used are reported, and the default stands', () => {
      const { html, problems } = render({ region: 'FR', theme: 'pink', lang: 'fr' });
      assert.deepEqual(
        problems.map((problem) => problem.split(' can')[0]),
        [
          '<clonazepam-info>: lang="fr"',
          '<clonazepam-info>: region="FR"',
          '<clonazepam-info>: theme="pink"',
        ],
      );
      assert.match(html, /<clonazepam-info lang="fr" region="FR" open="all" theme="pink">/);
      assert.match(leafletOf(html), /class="root reader ltr" lang="en"/);
      assert.doesNotMatch(leafletOf(html), /href="tel:/);
    });

    it('never make it throw', () => {
      const usual = render().html;
      const trap = {
        get region(): never {
          throw new Error('trap');
        },
      };
      for (const junk of [null, undefined, 5, 'text', [], () => 0, trap, Object.create(null)]) {
        assert.equal(render(junk).html, usual);
      }
      for (const value of [
        Symbol('x'),
        {},
        [],
        Object.create(null),
        () => 0,
        NaN,
        -1n,
        '\0',
        '\ud800',
      ]) {
        const all = Object.fromEntries(
          ['lang', 'src', ...ATTRIBUTES.map(camelCase)].map((name) => [name, value]),
        );
        assert.ok(leafletOf(render(all).html).includes(EN.safety.heading));
      }
    });
  });
});

describe('dist/snippets', () => {
  it('has one for each country and for none, in each language', () => {
    const wanted = [...REGIONS, 'none'].flatMap((region) =>
      LANGUAGES.map((lang) => `${region}.${lang}.html`),
    );
    assert.deepEqual(readdirSync(`${ROOT}dist/snippets`).sort(), wanted.sort());
    for (const file of wanted) {
      const html = readFileSync(`${ROOT}dist/snippets/${file}`, 'utf8');
      const [region = '', lang = ''] = file.split('.');
      assert.ok(html.includes(`<clonazepam-info lang="${lang}"`), file);
      assert.equal(html.includes(` region="${region}"`), region !== 'none', file);
      assert.ok(html.includes('<template shadowrootmode="open"><style>'), file);
      // At an empty line, Markdown takes what follows for text of its own.
      assert.doesNotMatch(html, /\n\s*\n/, file);
    }
  });
});

/** Runs Node with these arguments in the root of the package. */
function node(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { status, stdout, stderr };
}

describe('clonazepam-info/ssr', () => {
  it('is one function in Node, and no DOM is needed', () => {
    const { status, stdout, stderr } = node(
      '--input-type=module',
      '--eval',
      `import * as door from 'clonazepam-info/ssr';
       const html = door.renderSnippet({ region: 'CA', lang: 'en' });
       console.log(JSON.stringify([Object.keys(door), typeof document, html.length > 20_000]));`,
    );
    assert.deepEqual([status, stderr], [0, '']);
    assert.deepEqual(JSON.parse(stdout), [['renderSnippet'], 'undefined', true]);
  });

  it('warns on the console where nobody listens', () => {
    const { stderr } = node(
      '--input-type=module',
      '--eval',
      `import { renderSnippet } from 'clonazepam-info/ssr'; renderSnippet({ theme: 'pink' });`,
    );
    assert.match(stderr, /^<clonazepam-info>: theme="pink" can't be used\./);
  });
});

describe('The command line', () => {
  const run = (...args: readonly string[]) => node('dist/cli.js', ...args);

  it('prints the snippet', () => {
    const { status, stdout, stderr } = run(
      ...['snippet', '--region', 'GB', '--lang=en', '--theme', 'dark', '--exclusive'],
    );
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(
      stdout,
      /<clonazepam-info lang="en" region="GB" open="all" exclusive theme="dark">/,
    );
    assert.match(stdout, /class="root dark ltr"/);
  });

  it('prints the short one with --plain', () => {
    const { status, stdout } = run('snippet', '--region', 'IE', '--src', '/x.js', '--plain');
    assert.deepEqual([status, stdout], [0, snippetFor('IE', '/x.js')]);
  });

  it('names on stderr what can’t be used, and prints the snippet all the same', () => {
    const { status, stdout, stderr } = run('snippet', '--region', 'FR');
    assert.equal(status, 0);
    assert.match(stderr, /^<clonazepam-info>: region="FR" can't be used\. Allowed: US, .*\n$/);
    assert.match(stdout, /<clonazepam-info region="FR" open="all">/);
  });

  it('ends quietly where whoever reads it has heard enough', async () => {
    const child = spawn(process.execPath, ['dist/cli.js', 'snippet', '--region', 'US'], {
      cwd: ROOT,
    });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (text) => (said += String(text)));
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([status, said], [0, '']);
  });

  it('explains itself when asked, with every option', () => {
    for (const args of [['--help'], ['snippet', '--help']]) {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, /^Usage: clonazepam-info snippet/);
      for (const name of ['src', 'lang', 'plain', ...ATTRIBUTES]) {
        assert.ok(stdout.includes(`--${name}`), name);
      }
    }
  });

  for (const [what, args, why] of [
    ['no command', [], 'Missing: the command.'],
    ['an unknown command', ['paste'], 'Unknown: paste'],
    ['more than one command', ['snippet', 'snippet'], 'Unknown: snippet'],
    ['an unknown flag', ['snippet', '--colour', 'red'], "Unknown option '--colour'."],
    ['a flag without its value', ['snippet', '--region'], 'argument missing'],
  ] as const) {
    it(`ends with 2 at ${what}, says why on stderr and prints nothing`, () => {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.ok(stderr.includes(why), stderr);
      assert.match(stderr, /See: clonazepam-info --help\n$/);
    });
  }
});
