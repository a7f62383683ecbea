/** What is on the screen, as data: whose words, which sections, which colours. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EN } from '../../src/content/en.ts';
import { ES } from '../../src/node/leaflets.ts';
import { updatedOf } from '../../src/view.ts';
import { view } from '../support/scene.ts';

describe('the view', () => {
  describe('theme', () => {
    for (const [theme, schemeUnset, expected] of [
      ['auto', true, 'reader'],
      ['auto', false, 'auto'],
      ['light', true, 'light'],
      ['light', false, 'light'],
      ['dark', true, 'dark'],
      ['dark', false, 'dark'],
    ] as const) {
      it(`${theme} is ${expected} on a page ${schemeUnset ? 'without' : 'with'} a scheme`, () => {
        assert.equal(view({ raw: { theme }, page: { schemeUnset } }).theme, expected);
      });
    }
  });

  describe('direction', () => {
    it('is that of the page where it is set', () => {
      assert.equal(view({ page: { dir: 'rtl' } }).dir, 'rtl');
      const arabic = { ...EN, dir: 'rtl' } as const;
      assert.equal(view({ page: { dir: 'ltr' }, content: arabic }).dir, 'ltr');
    });

    it('is that of the language where the page leaves it open', () => {
      assert.equal(view().dir, 'ltr');
      const arabic = { ...EN, dir: 'rtl' } as const;
      assert.equal(view({ page: { dir: undefined }, content: arabic }).dir, 'rtl');
    });
  });

  describe('title', () => {
    it('is the built-in one until the site sets another', () => {
      assert.equal(view().title, EN.title);
      assert.equal(view().titleLevel, 2);
      const own = view({ raw: { heading: 'Ask us', 'heading-level': '3' } });
      assert.deepEqual([own.title, own.titleLevel], ['Ask us', 3]);
    });
  });

  describe('days', () => {
    for (const content of [EN, ES]) {
      const { lang, labels } = content;
      const inWords = (day: string, options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(new Date(day));
      const updated = inWords(content.updated, { dateStyle: 'long' });
      const nextReview = inWords(content.nextReview, { year: 'numeric', month: 'long' });

      it(`are those of the last update and the next review, side by side: ${lang}`, () => {
        assert.equal(
          updatedOf(content),
          [
            labels.updated.replace('{date}', updated),
            labels.nextReview.replace('{date}', nextReview),
          ].join(' '),
        );
      });
    }
  });

  describe('sections', () => {
    const only = (sections: string) => view({ raw: { sections } }).sections.map(({ id }) => id);

    it('come in the order of the site', () => {
      assert.deepEqual(only('sources help about'), ['sources', 'help', 'about']);
      assert.deepEqual(only('symptoms healing help'), ['symptoms', 'healing', 'help']);
      assert.deepEqual(view().sections, EN.sections);
    });

    it('keep the helplines', () => {
      assert.deepEqual(only('about'), ['about', 'help']);
      assert.deepEqual(only('symptoms stopping'), ['symptoms', 'stopping', 'help']);
    });

    it('are in the words of the language', () => {
      assert.deepEqual(view({ content: ES }).sections, ES.sections);
    });

    it('close one another where the site asks for it', () => {
      assert.equal(view({ raw: { exclusive: '' } }).exclusive, true);
      assert.equal(view().exclusive, false);
    });
  });

  describe('what was copied', () => {
    it('is passed on as it is', () => {
      const copied = { key: 'call-988', text: '988', done: false };
      assert.equal(view({ reader: { copied } }).copied, copied);
      assert.equal(view().copied, undefined);
    });
  });
});
