/** The options of `renderSnippet`: the attributes, and a few of its own. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ATTRIBUTE_NAMES, camelCase, REGIONS, SECTION_IDS } from '../../src/attributes.ts';
import { EN } from '../../src/content/en.ts';
import { snippetFor } from '../../scripts/plain-snippet.ts';
import { leafletOf, render, tagsOf, textOf, valuesOf } from './read-snippet.ts';

describe('renderSnippet', () => {
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
        /<clonazepam-info region="IE" heading="Coming off clonazepam" heading-level="3" sections="healing stopping help" open="healing" exclusive="exclusive" theme="dark" banner="static" banner-position="top" helpline-name="Our line"/,
      );
      const leaflet = leafletOf(html);
      assert.match(leaflet, /<h3 part="title"[^>]*>Coming off clonazepam<\/h3>/);
      assert.match(leaflet, /class="root dark ltr"/);
      assert.match(leaflet, /<section part="banner"[^>]* data-docking="static" data-edge="top"/);
      assert.deepEqual(valuesOf(leaflet, 'hidden'), ['until-found', 'until-found']);
      assert.match(
        html.split('</template>')[1] ?? '',
        /Our line: <a href="tel:015550100">01 555 0100<\/a>\. Emergency services: /,
      );
    });

    it('that are yes or no are read as the element’s properties are', () => {
      for (const exclusive of [0, NaN, '', false, null, undefined]) {
        assert.doesNotMatch(render({ exclusive }).html, / exclusive/, String(exclusive));
      }
      for (const exclusive of [1, 'yes', true, {}]) {
        assert.match(
          render({ exclusive }).html,
          /<clonazepam-info open="all" exclusive="exclusive">/,
        );
      }
    });

    it('in any make give one block, for editors that make paragraphs of their own', () => {
      for (const plain of [true, false]) {
        for (const lang of ['en', 'es']) {
          const { html } = render({ region: 'US', lang, plain });
          assert.match(html, /^<div><clonazepam-info .*<\/clonazepam-info>.*<\/script><\/div>\n$/);
        }
      }
    });

    it('that there are none of are named', () => {
      const { problems } = render({ colour: 'red' });
      assert.deepEqual(problems.length, 1);
      assert.match(
        problems[0] ?? '',
        /there is no option colour\. There are: lang, src, way, plain, region/,
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

    it('that are plain leave the leaflet out, and give what the docs have', () => {
      for (const region of REGIONS) {
        assert.equal(
          render({ region, src: '/x.js', plain: true }).raw,
          snippetFor(region, '/x.js'),
        );
      }
      assert.match(
        render({ plain: true }).html,
        /<p>Emergency services: your local emergency number\.<\/p>/,
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

    it('become no markup in the lines for Markdown and wikis', () => {
      const helplineName = "[x](javascript:y) '''b''' {{t}} <img src=x> *c*";
      for (const way of ['markdown', 'wikitext']) {
        const { raw } = render({ region: 'US', way, helplineName, helplineNumber: '555 0100' });
        const [, own = ''] = /(&#91;x.*?): \S*555/.exec(raw) ?? [];
        assert.match(own, /javascript:y/);
        assert.doesNotMatch(own, /[[\]{}*<>']/);
      }
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
