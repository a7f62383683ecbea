/** What `renderSnippet` gives to paste: the leaflet as HTML. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REGIONS, SECTION_IDS, TOPIC_IDS } from '../../src/attributes.ts';
import { EN } from '../../src/content/en.ts';
import { ES } from '../../src/node/leaflets.ts';
import { HELPLINES } from '../../src/content/helplines.ts';
import { versionOf } from '../../src/content/languages.ts';
import { SNIPPET_WAYS } from '../../src/node/snippet.ts';
import { SOURCE_IDS, sourceAnchor, studiesAnchor } from '../../src/reader.ts';
import { reviewOf, updatedOf } from '../../src/view.ts';
import { snippetFor } from '../../scripts/plain-snippet.ts';
import { view } from '../support/scene.ts';
import { inOneLine, leafletOf, render, textOf, unclosed, valuesOf } from './read-snippet.ts';

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

/** The sections and topics that have studies. */
const STUDIED = EN.sections
  .flatMap(({ topics = [], ...section }) => [section, ...topics])
  .filter(({ studies }) => studies)
  .map(({ id }) => id);

describe('renderSnippet', () => {
  it('is the tag with the leaflet, then the fallback in one line, once, and the script', () => {
    const { raw, problems } = render({ region: 'GB', lang: 'en', src: '/leaflet.js' });
    assert.match(
      raw,
      /^<div><clonazepam-info lang="en" region="GB" open="all"><template shadowrootmode="open"><style data-rules="data-rules"><!-- /,
    );
    const [, after = ''] = raw.replace(/<a id=[^>]*> <\/a>/g, '').split('</template>');
    assert.match(
      after,
      /^<\/clonazepam-info><p lang="en" class="clonazepam-info-line"><strong>.*tel:999.*tel:116123.*<\/p><script src="\/leaflet\.js" async="async"> <\/script><\/div>\n$/,
    );
    // In the words of the plain snippet, which has three paragraphs.
    const words = (text: string) => textOf(text.replaceAll('</p><p>', ' '));
    assert.equal(words(after), words(snippetFor('GB', '/leaflet.js')));
    assert.deepEqual(problems, []);
  });

  it('has no `--` in the comment around its rules, which XML refuses, and closes what is empty', () => {
    const { html } = render({ region: 'US' });
    const comments = [...html.matchAll(/<style [^>]*><!--(.*?)--><\/style>/g)];
    assert.equal(comments.length, 2);
    for (const [, rules = ''] of comments) {
      assert.match(rules, /var\(-\\-clonazepam-info-/);
      assert.doesNotMatch(rules, /--/);
    }
    assert.doesNotMatch(html, /<br>|<(slot|a|span)\b[^<>]*><\/\1>/);
  });

  it('writes no `&amp;` for an editor to escape a second time, in the text or with a language and a country', () => {
    for (const way of SNIPPET_WAYS) {
      for (const lang of ['en', 'es']) {
        const { raw } = render({ region: 'US', lang, way, src: '/leaflet.js' });
        assert.doesNotMatch(raw, /&(?!#\d+;)/, way);
        assert.match(raw, new RegExp(`/embed\\.html\\?lang=${lang}-US[" )]`), way);
      }
    }
    const { raw } = render({ region: 'US', theme: 'dark', way: 'iframe', helplineName: 'A & B' });
    assert.match(raw, /embed\.html\?region=US&amp;theme=dark&amp;helpline-name=A\+%26\+B"/);
  });

  it('has the settings of one tag on the block and in the address of the script, and names the language of the words', () => {
    const options = { region: 'US', lang: 'es', exclusive: true, headingLevel: 3 };
    const { raw } = render({ ...options, way: 'one-tag', src: '/leaflet.js' });
    assert.match(
      raw,
      /^<div class="clonazepam-info" lang="es" data-region="US" data-heading-level="3" data-exclusive="exclusive"><p>/,
    );
    assert.match(
      raw,
      /<script src="\/leaflet\.js\?lang=es-US&amp;heading-level=3&amp;exclusive=" async="async"> <\/script><\/div>\n$/,
    );
    assert.match(render({ ...options, way: 'iframe' }).raw, /^<div lang="es"><p>/);
  });

  it('leaves no space alone between a comment and a tag: Chromium would not speak it', () => {
    const { html } = render({ region: 'US', open: 'all' });
    assert.doesNotMatch(html, /[^\s>]<!---->\s+</);
    assert.match(html, />Call<\/span> <bdi dir="ltr" translate="no">988</);
  });

  it('draws into one div, as the element does, and leaves no marks of Lit', () => {
    const { html } = render({ region: 'US' });
    const opened = leafletOf(html);
    assert.match(opened, /^<div class="root reader ltr" lang="en" dir="ltr" data-words="[^"]+">/);
    assert.deepEqual(unclosed(opened), []);
    assert.doesNotMatch(
      html,
      // Empty comments keep two pieces of text apart, as they are when Lit has drawn them; the rules stand in one.
      /(?<!<style [^>]*>)<!--(?!-->)|lit\$|@click|@change|@beforematch|\?selected|undefined|\[object/,
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
          ...shown.help.helplines.flatMap(({ name, purpose, facts }) => [name, purpose, facts]),
          shown.help.bannerHelpline?.hours ?? '',
          shown.help.bannerHelpline?.operator ?? '',
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
    const wanted = [
      ...SECTION_IDS,
      ...TOPIC_IDS,
      ...STUDIED.map(studiesAnchor),
      ...SOURCE_IDS.map(sourceAnchor),
    ].map((id) => `clonazepam-info-${id}`);
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
    assert.ok(led.length >= SECTION_IDS.length);
    assert.deepEqual(
      led.filter((href) => !wanted.includes(href.slice(1))),
      [],
    );
  });

  it('has no anchors to what is not shown', () => {
    const { html } = render({ region: 'US', sections: 'healing' });
    assert.deepEqual(valuesOf(html.split('</template>')[1] ?? '', 'id').sort(), [
      'clonazepam-info-healing',
      'clonazepam-info-healing-studies',
      'clonazepam-info-help',
    ]);
  });

  it('offers nothing that only a script could answer', () => {
    const leaflet = leafletOf(render({ region: 'US' }).html);
    const controls = leaflet.match(/<(?:button|select)\b[^>]*>/g) ?? [];
    assert.ok(controls.length > 10);
    for (const control of controls) assert.match(control, /^<\w+[^>]* disabled="">/);
    assert.doesNotMatch(leaflet, /<button[^>]*section-button/);
    assert.match(leaflet, /<span part="section-button"\s+class="opener"\s+id="healing">/);
  });
});
