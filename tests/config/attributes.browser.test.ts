/** Every attribute: its default, its values, bad ones, and changes while it is on the screen. */
import { expect } from '@open-wc/testing';
import { camelCase } from '../../src/attributes.ts';
import { ATTRIBUTE_NAMES, SECTION_IDS } from '../../src/attributes.ts';
import { EN } from '../../src/content/en.ts';
import { TEXT_LIMIT } from '../../src/config.ts';
import {
  $,
  $$,
  banner,
  change,
  mount,
  openIds,
  sectionIds,
  textOf,
  warningsOf,
} from '../support/widget.ts';

describe('<clonazepam-info>', () => {
  for (const name of ATTRIBUTE_NAMES) {
    it(`mirrors ${name} in a property`, async () => {
      const element = await mount();
      const record = element as unknown as Record<string, unknown>;
      const property = camelCase(name);
      element.removeAttribute(name);
      if (name === 'exclusive') {
        expect(record[property]).to.equal(false);
        record[property] = true;
        expect(element.getAttribute(name)).to.equal('');
        record[property] = false;
      } else {
        expect(record[property]).to.equal(null);
        record[property] = 'x';
        expect(element.getAttribute(name)).to.equal('x');
        element.setAttribute(name, 'y');
        expect(record[property]).to.equal('y');
        record[property] = null;
      }
      expect(element.hasAttribute(name)).to.equal(false);
      await element.updateComplete;
    });
  }

  it('takes up properties that were set before it was connected', async () => {
    const element = document.createElement('clonazepam-info');
    element.heading = 'Before';
    document.body.append(element);
    await element.updateComplete;
    expect(textOf($(element, '[part=title]'))).to.equal('Before');
    element.remove();
  });

  it('puts no attribute on itself', async () => {
    const element = await mount({ open: 'about' });
    element.expandAll();
    await element.updateComplete;
    expect(element.getAttributeNames().sort()).to.deep.equal(['open', 'region']);
  });

  it('survives any value in any property', async () => {
    const element = await mount();
    const record = element as unknown as Record<string, unknown>;
    const values = [Symbol('s'), Object.create(null), {}, [], 0, NaN, () => 1, true, undefined, ''];
    await warningsOf(async () => {
      for (const name of ATTRIBUTE_NAMES) {
        for (const value of values) {
          record[camelCase(name)] = value;
          await element.updateComplete;
        }
        record[camelCase(name)] = null;
      }
    });
    await element.updateComplete;
    expect(textOf(element.shadowRoot)).to.contain('Don’t stop clonazepam suddenly');
  });

  describe('heading', () => {
    it('replaces the title', async () => {
      const element = await mount({ heading: 'Our own title' });
      expect(textOf($(element, '[part=title]'))).to.equal('Our own title');
      await change(element, { heading: null });
      expect(textOf($(element, '[part=title]'))).to.equal(EN.title);
    });

    it('shows markup as the text it is', async () => {
      const element = await mount({ heading: '<img src=x onerror=alert(1)><b>bold</b>' });
      expect($$(element, 'img, [part=title] b')).to.have.length(0);
      expect(textOf($(element, '[part=title]'))).to.contain('<b>bold</b>');
    });

    it('refuses what is longer than a title, and control characters', async () => {
      for (const heading of [
        'x'.repeat(TEXT_LIMIT + 1),
        'x'.repeat(100_000),
        'a\u202eb',
        'a\u0007b',
      ]) {
        let element!: Awaited<ReturnType<typeof mount>>;
        const warnings = await warningsOf(async () => (element = await mount({ heading })));
        expect(textOf($(element, '[part=title]'))).to.equal(EN.title);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain('heading=');
      }
    });
  });

  describe('heading-level', () => {
    for (const level of [1, 2, 3, 4, 5]) {
      it(`sets the title to level ${level} and its sections one deeper`, async () => {
        const element = await mount({ 'heading-level': String(level) });
        expect($(element, '[part=title]').localName).to.equal(`h${level}`);
        expect($(element, '[part=section-heading]').localName).to.equal(`h${level + 1}`);
        const topic = $(element, '#mood');
        expect(topic.localName).to.equal(`h${Math.min(level + 2, 6)}`);
      });
    }

    it('stays at 2 for anything else, with one warning', async () => {
      for (const value of ['0', '6', 'two', '2.5', '-1']) {
        let element!: Awaited<ReturnType<typeof mount>>;
        const warnings = await warningsOf(
          async () => (element = await mount({ 'heading-level': value })),
        );
        expect($(element, '[part=title]').localName).to.equal('h2');
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain('1, 2, 3, 4, 5');
      }
    });
  });

  describe('sections', () => {
    it('chooses and orders sections, and keeps help', async () => {
      const element = await mount({ sections: 'sources healing' });
      expect(sectionIds(element)).to.deep.equal(['sources', 'healing', 'help']);
      expect($(element, '[part=safety]')).to.exist;
      await change(element, { sections: 'HELP about' });
      expect(sectionIds(element)).to.deep.equal(['help', 'about']);
      await change(element, { sections: null });
      expect(sectionIds(element)).to.deep.equal(SECTION_IDS);
    });

    it('passes over unknown ids with one warning', async () => {
      let element!: Awaited<ReturnType<typeof mount>>;
      const warnings = await warningsOf(
        async () => (element = await mount({ sections: 'about nonsense <b> about' })),
      );
      expect(sectionIds(element)).to.deep.equal(['about', 'help']);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('nonsense').and.to.contain('healing');
    });

    it('links claims to the papers, also where the section of sources is left out', async () => {
      const element = await mount({ sections: 'healing' });
      expect($$(element, '.refs')).to.have.length(0);
      const links = $$<HTMLAnchorElement>(element, '[part=sources] a');
      expect(links.length).to.be.greaterThan(0);
      for (const link of links) expect(link.href).to.match(/^https:\/\//);
    });
  });

  describe('open', () => {
    it('opens sections at the start and when it changes', async () => {
      const element = await mount({ open: 'healing about' });
      expect(openIds(element)).to.deep.equal(['healing', 'about']);
      await change(element, { open: 'all' });
      expect(openIds(element)).to.deep.equal(SECTION_IDS);
      await change(element, { open: 'none' });
      expect(openIds(element)).to.deep.equal([]);
      await change(element, { open: 'mood' });
      expect(openIds(element)).to.deep.equal(['risks']);
    });

    it('leaves what the reader opened alone when another attribute changes', async () => {
      const element = await mount({ open: 'about' });
      element.show('healing');
      await change(element, { theme: 'dark', heading: 'x' });
      expect(openIds(element)).to.deep.equal(['healing', 'about']);
    });
  });

  describe('exclusive', () => {
    it('closes the others when one opens', async () => {
      const element = await mount({ exclusive: '', open: 'about healing' });
      expect(openIds(element)).to.deep.equal(['about']);
      $(element, '#stopping').click();
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['stopping']);
      element.expandAll();
      await element.updateComplete;
      expect(openIds(element)).to.have.length(1);
    });

    it('closes all but one when it is set, and offers no button to open all', async () => {
      const element = await mount({ open: 'all' });
      await change(element, { exclusive: '' });
      expect(openIds(element)).to.have.length(1);
      expect($$(element, '[part=nav] button')).to.have.length(0);
    });
  });

  describe('banner and banner-position', () => {
    for (const [value, position] of [
      ['sticky', 'sticky'],
      ['fixed', 'fixed'],
      ['static', 'static'],
      ['none', 'sticky'],
      ['hidden', 'sticky'],
    ] as const) {
      it(`${value} makes it ${position}`, async () => {
        const warnings = await warningsOf(async () => {
          const element = await mount({ banner: value });
          expect(getComputedStyle(banner(element)).position).to.equal(position);
        });
        expect(warnings).to.have.length(value === position ? 0 : 1);
      });
    }

    it('moves to the top and back', async () => {
      const element = await mount({ 'banner-position': 'top' });
      const before = () =>
        banner(element).compareDocumentPosition($(element, '[part=title]')) &
        Node.DOCUMENT_POSITION_FOLLOWING;
      expect(before()).to.be.greaterThan(0);
      await change(element, { 'banner-position': 'bottom' });
      expect(before()).to.equal(0);
    });
  });

  describe('any attribute', () => {
    it('warns once, however often it is drawn again', async () => {
      const warnings = await warningsOf(async () => {
        const element = await mount({ theme: 'neon' });
        await change(element, { heading: 'a' });
        await change(element, { heading: 'b' });
      });
      expect(warnings).to.deep.equal([
        '<clonazepam-info>: theme="neon" can\'t be used. Allowed: auto, light, dark.',
      ]);
    });
  });
});
