/** What `renderSnippet` gives to paste: the leaflet as HTML, whatever the options. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { camelCase } from '../../src/attributes.ts';
import { ATTRIBUTE_NAMES, REGIONS, SECTION_IDS, TOPIC_IDS } from '../../src/attributes.ts';
import { EN } from '../../src/content/en.ts';
import { ES } from '../../src/content/es.ts';
import { HELPLINES } from '../../src/content/helplines.ts';
import { versionOf } from '../../src/content/languages.ts';
import { renderSnippet, type SnippetOptions } from '../../src/node/render-snippet.ts';
import { SOURCE_IDS, sourceAnchor } from '../../src/reader.ts';
import { reviewOf, updatedOf } from '../../src/view.ts';
import { snippetFor } from '../../scripts/plain-snippet.ts';
import { view } from '../support/scene.ts';

/** The snippet, and what was said about its options. */
function render(options: unknown = {}) {
  const problems: string[] = [];
  const html = renderSnippet(options as SnippetOptions, (problem) => problems.push(problem));
  return { html, problems };
}

/** What stands in the shadow root, without its rules. */
const leafletOf = (html: string) =>
  /<template shadowrootmode="open"><style>.*?<\/style>(<div .*<\/div>)<\/template>/s.exec(
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
    assert.match(opened, /^<div class="root reader ltr" lang="en" dir="ltr" data-words="[^"]+">/);
    assert.deepEqual(unclosed(opened), []);
    assert.doesNotMatch(
      html,
      // Empty comments keep two pieces of text apart, as they are when Lit has drawn them.
      /<!--(?!-->)|lit\$|@click|@change|@beforematch|\?selected|undefined|\[object/,
    );
  });

  it('names the version of its words, by which the script knows them again', () => {
    const wordsOf = (options: object) => valuesOf(leafletOf(render(options).html), 'data-words')[0];
    const usual = wordsOf({ region: 'US' });
    assert.ok(usual?.includes(versionOf(EN)), usual);
    // What the script draws into the same words is not part of it.
    for (const same of [{ region: 'GB' }, { theme: 'dark' }, { heading: 'x' }, { open: 'none' }]) {
      assert.equal(wordsOf(same), usual, JSON.stringify(same));
    }
    const others = [
      { lang: 'es' },
      { sections: 'healing' },
      { headingLevel: 3 },
      { exclusive: true },
      { banner: 'fixed' },
      { bannerPosition: 'top' },
    ].map(wordsOf);
    assert.equal(new Set([usual, ...others]).size, others.length + 1);
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
          updatedOf(content),
          reviewOf(content),
          ...sentencesOf(shown.content.safety),
          ...sentencesOf(shown.content.lead),
          ...sentencesOf(shown.sections),
          ...shown.help.helplines.flatMap(({ kind, purpose, note, facts }) => [
            kind,
            purpose,
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
        const helplines = region ? HELPLINES[region] : [];
        const numbers = helplines.flatMap(({ phone, also }) => [phone, also ?? []].flat());
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
      assert.deepEqual(Object.keys(options), ATTRIBUTE_NAMES.map(camelCase));
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
        const names = ['src', 'lang', ...ATTRIBUTE_NAMES.map(camelCase)].filter(
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
          ['lang', 'src', ...ATTRIBUTE_NAMES.map(camelCase)].map((name) => [name, value]),
        );
        assert.ok(leafletOf(render(all).html).includes(EN.safety.heading));
      }
    });
  });
});
