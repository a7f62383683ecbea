/** What a reader can do, as pure steps, and where the links into the leaflet lead. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SECTION_IDS } from '../../src/attributes.ts';
import { EN } from '../../src/content/en.ts';
import { SOURCES } from '../../src/content/sources.ts';
import type { SectionId, SourceId } from '../../src/content/types.ts';
import {
  NEW_READER,
  openAsConfigured,
  sectionOf,
  setAllOpen,
  setOpen,
  SOURCE_IDS,
  sourceAnchor,
  studiesAnchor,
  type Reader,
} from '../../src/reader.ts';
import { fragmentOf, idOfFragment } from '../../src/view.ts';
import { parse } from '../support/scene.ts';

/** A site that shows every section, and lets any number be open. */
const ALL = { sections: SECTION_IDS, exclusive: false };

/** The same, with one section open at a time. */
const ONE = { ...ALL, exclusive: true };

const readerWith = (...open: SectionId[]): Reader => ({ ...NEW_READER, open: new Set(open) });

/** What is open, in alphabetical order. */
const openIn = ({ open }: Reader) => [...open].sort();

describe('a reader', () => {
  it('has nothing open, nothing chosen and the whole banner at first', () => {
    assert.deepEqual(NEW_READER, { open: new Set(), bannerSmall: false });
  });

  describe('who opens a section', () => {
    it('has it open beside the others', () => {
      assert.deepEqual(openIn(setOpen(readerWith('about'), 'healing', true, ALL)), [
        'about',
        'healing',
      ]);
    });

    it('has it open once, however often', () => {
      assert.deepEqual(openIn(setOpen(readerWith('about'), 'about', true, ALL)), ['about']);
    });

    it('opens the section of a topic, a source or studies', () => {
      assert.deepEqual(openIn(setOpen(NEW_READER, 'dementia', true, ALL)), ['risks']);
      assert.deepEqual(openIn(setOpen(NEW_READER, 'source-s7', true, ALL)), ['sources']);
      assert.deepEqual(openIn(setOpen(NEW_READER, 'mood-studies', true, ALL)), ['risks']);
    });

    it('closes the others where one at a time is the rule', () => {
      assert.deepEqual(openIn(setOpen(readerWith('about'), 'mood', true, ONE)), ['risks']);
    });

    it('changes nothing by an id that is unknown or not shown', () => {
      const reader = readerWith('about');
      const few = { sections: ['about', 'help'] as const, exclusive: true };
      for (const id of [
        '',
        'nonsense',
        '__proto__',
        'constructor',
        'healing',
        'mood',
        'mood-studies',
        'source-s7',
      ]) {
        assert.equal(setOpen(reader, id, true, few), reader, id);
        assert.equal(setOpen(reader, id, false, few), reader, id);
      }
    });
  });

  describe('who closes a section', () => {
    it('leaves the others open', () => {
      assert.deepEqual(openIn(setOpen(readerWith('about', 'risks'), 'mood', false, ALL)), [
        'about',
      ]);
    });

    it('may close what is closed already', () => {
      for (const rules of [ALL, ONE]) {
        assert.deepEqual(openIn(setOpen(readerWith('about'), 'help', false, rules)), ['about']);
      }
    });
  });

  describe('who opens or closes all', () => {
    it('has every section that is shown, and then none', () => {
      const few = { sections: ['healing', 'help'] as const, exclusive: false };
      assert.deepEqual(openIn(setAllOpen(NEW_READER, true, ALL)), [...SECTION_IDS].sort());
      assert.deepEqual(openIn(setAllOpen(NEW_READER, true, few)), ['healing', 'help']);
      assert.deepEqual(openIn(setAllOpen(readerWith('about', 'risks'), false, ALL)), []);
    });

    it('has only the first where one at a time is the rule', () => {
      const few = { sections: ['healing', 'help'] as const, exclusive: true };
      assert.deepEqual(openIn(setAllOpen(NEW_READER, true, few)), ['healing']);
    });
  });

  describe('for whom the site opens sections', () => {
    const opened = (raw: Record<string, string>, reader = NEW_READER) =>
      openIn(openAsConfigured(reader, parse(raw).config));

    it('has those open, and no others', () => {
      assert.deepEqual(opened({ open: 'healing mood' }, readerWith('about')), ['healing', 'risks']);
      assert.deepEqual(opened({ open: 'none' }, readerWith('about')), []);
    });

    it('has the first of them where one at a time is the rule', () => {
      assert.deepEqual(opened({ open: 'healing mood', exclusive: '' }), ['healing']);
    });

    it('keeps what was chosen and copied', () => {
      const copied = { key: 'help-us-crisis', text: '988', done: true };
      const reader = {
        ...NEW_READER,
        bannerSmall: true,
        lang: 'es',
        region: 'GB',
        copied,
      } as const;
      const { open, ...kept } = openAsConfigured(reader, parse({ open: 'about' }).config);
      assert.deepEqual([...open], ['about']);
      assert.deepEqual({ ...kept, open: reader.open }, reader);
    });
  });

  it('is another one after each step: what was there before stays as it was', () => {
    const reader = readerWith('about');
    Object.freeze(reader);
    setOpen(reader, 'healing', true, ALL);
    setOpen(reader, 'about', false, ALL);
    setAllOpen(reader, true, ONE);
    openAsConfigured(reader, parse({ open: 'all' }).config);
    assert.deepEqual(reader, readerWith('about'));
    assert.deepEqual(NEW_READER.open, new Set());
  });
});

describe('addresses', () => {
  const everyId = EN.sections.flatMap(({ id, topics = [] }) => [
    [id, id] as const,
    ...topics.map((topic) => [topic.id, id] as const),
  ]);

  it('lead to each section and topic by the prefix of the element', () => {
    assert.equal(fragmentOf('healing'), 'clonazepam-info-healing');
    for (const [id] of everyId) assert.equal(idOfFragment(`#${fragmentOf(id)}`), id);
  });

  it('of other things on the page lead nowhere', () => {
    for (const hash of ['', '#', '#healing', '#clonazepam', '#clonazepam-info-', 'x']) {
      assert.equal(idOfFragment(hash), '', hash);
    }
    assert.equal(idOfFragment('clonazepam-info-healing'), '');
  });

  it('of a section or a topic are found in the section that holds it', () => {
    assert.deepEqual(
      everyId.map(([id]) => id),
      [
        'healing',
        'symptoms',
        'stopping',
        'risks',
        'dependence',
        'brain-chemistry',
        'thinking',
        'dementia',
        'mood',
        'about',
        'help',
        'sources',
      ],
    );
    for (const [id, section] of everyId) assert.equal(sectionOf(id, ALL), section);
  });

  it('of studies are found in the section that holds them', () => {
    assert.equal(studiesAnchor('healing'), 'healing-studies');
    for (const [id, section] of everyId) assert.equal(sectionOf(studiesAnchor(id), ALL), section);
    assert.equal(sectionOf('dementia-studies', { sections: ['healing', 'help'] }), undefined);
  });

  it('of a source are found in the section of the sources', () => {
    assert.deepEqual(SOURCE_IDS, Object.keys(SOURCES));
    for (const id of SOURCE_IDS) assert.equal(sectionOf(sourceAnchor(id), ALL), 'sources');
    assert.equal(new Set(SOURCE_IDS.map(sourceAnchor)).size, SOURCE_IDS.length);
  });

  it('that are unknown are found nowhere', () => {
    for (const id of [
      '',
      'HEALING',
      'lead',
      'constructor',
      'S1',
      '-studies',
      'studies',
      'healing-studies-studies',
      sourceAnchor('S24' as SourceId),
    ]) {
      assert.equal(sectionOf(id, ALL), undefined, id);
    }
  });
});
