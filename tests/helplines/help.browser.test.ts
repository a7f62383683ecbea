/** The lines: by country, the partner's own, how they are called, texted and copied. */
import { expect } from '@open-wc/testing';
import { HELPLINES } from '../../src/content/helplines.ts';
import { REGIONS } from '../../src/attributes.ts';
import type { ClonazepamInfoContactEvent } from '../../src/element/events.ts';
import type { Region } from '../../src/content/types.ts';
import {
  $,
  $$,
  banner,
  change,
  mount,
  next,
  openPage,
  removeFrames,
  settled,
  textOf,
  warningsOf,
} from '../support/widget.ts';

const numbers = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')].map(({ href }) => href.slice(4));

const lines = (element: Element) => $$(element, '#panel-help [part=help-line]');

const PARTNER = {
  'helpline-name': 'Our line',
  'helpline-number': '+1 (555) 010-0199',
  'helpline-hours': 'Weekdays 9 to 5',
  'helpline-sms': '555 010',
  'helpline-url': 'https://example.com/help',
  'helpline-operator': 'Our clinic',
};

describe('<clonazepam-info>', () => {
  describe('the choice of a country', () => {
    afterEach(removeFrames);

    it('stays on the screen, clear of the banner, though the lines above change', async () => {
      const { document, window, widget } = await openPage(
        '<clonazepam-info region="US" open="help"></clonazepam-info>',
        { width: 320, height: 568 },
      );
      // Some engines keep what is on the screen in its place when the page above changes; not all.
      document.documentElement.style.setProperty('overflow-anchor', 'none');
      const select = $<HTMLSelectElement>(widget, 'select');
      select.scrollIntoView({ block: 'center' });
      select.focus();
      for (const value of ['GB', 'IE', '', 'US']) {
        select.value = value;
        select.dispatchEvent(new Event('change'));
        await widget.updateComplete;
        await settled(window);
        const { top, bottom } = select.getBoundingClientRect();
        expect(top, value).to.be.at.least(0);
        expect(bottom, value).to.be.at.most(banner(widget).getBoundingClientRect().top);
      }
    });
  });

  describe('region', () => {
    for (const region of REGIONS) {
      it(`${region} shows every line of its own and of no other country`, async () => {
        const element = await mount({ region });
        const own = HELPLINES[region].flatMap(({ phone, also }) =>
          [phone.dial, also?.dial ?? []].flat(),
        );
        expect(new Set(numbers(element.shadowRoot!))).to.deep.equal(new Set(own));
        expect(lines(element)).to.have.length(HELPLINES[region].length);
        expect(banner(element).querySelector('a[href^="tel:"]')).to.exist;
      });
    }

    for (const attributes of [
      { lang: 'en-ZW', region: '' },
      { region: 'FR' },
      { region: 'nowhere' },
    ]) {
      it(`shows no country's lines for ${JSON.stringify(attributes)}`, async () => {
        await warningsOf(async () => {
          const element = await mount(attributes);
          expect(numbers(element.shadowRoot!)).to.deep.equal([]);
          expect(textOf($(element, '[part=safety]'))).to.contain('your local emergency number');
          expect(textOf(banner(element))).to.contain('your local emergency number');
          expect(banner(element).querySelector('a')!.href).to.equal('https://findahelpline.com/');
        });
      });
    }

    it('is taken from lang, and gb in any case is GB', async () => {
      const element = await mount({ region: '', lang: 'en-NZ' });
      expect(numbers(banner(element))).to.contain('1737');
      await change(element, { region: 'gb' });
      expect(numbers(banner(element))).to.contain('116123');
    });
  });

  describe('country chooser', () => {
    it('lets the reader change the country everywhere at once', async () => {
      const element = await mount({ region: 'US', open: 'help' });
      const select = $<HTMLSelectElement>(element, 'select');
      expect(select.value).to.equal('US');
      const choose = async (value: Region | '') => {
        select.value = value;
        select.dispatchEvent(new Event('change'));
        await element.updateComplete;
      };
      await choose('IE');
      expect(numbers(element.shadowRoot!)).to.include('1800459459').and.not.to.include('911');
      expect(textOf($(element, '[part=safety]'))).to.contain('112 or 999');
      await choose('');
      expect(numbers(element.shadowRoot!)).to.deep.equal([]);
      expect(select.labels[0]!.textContent).to.contain('Your country');
    });
  });

  describe('helpline-*', () => {
    it('puts the own line first, names who answers, and keeps crisis and emergency', async () => {
      const element = await mount({ region: 'US', ...PARTNER });
      const [first, ...others] = lines(element);
      expect(textOf(first))
        .to.contain('Our line')
        .and.to.contain('Our clinic')
        .and.to.contain('Weekdays 9 to 5');
      expect(numbers(first!)).to.deep.equal(['+15550100199']);
      expect(others).to.have.length(HELPLINES.US.length);
      expect(numbers(element.shadowRoot!)).to.include.members(['911', '988', '+18006624357']);
      expect(textOf(banner(element)))
        .to.contain('Our line')
        .and.to.contain('Our clinic')
        .and.to.contain('911');
      expect(first!.querySelector('a[href="sms:555010"]')).to.exist;
      expect($(element, 'a[href="https://example.com/help"]')).to.exist;
    });

    it('says that the site set the number where nobody is named', async () => {
      const element = await mount({ 'helpline-number': '555 0100' });
      expect(textOf(banner(element))).to.contain('Set by the site you are on.');
      expect(textOf(lines(element)[0])).to.contain('Set by the site you are on.');
    });

    for (const value of [
      'call us',
      '1-800-HELP',
      '12',
      '1'.repeat(16),
      'javascript:alert(1)',
      'tel:911',
    ]) {
      it(`leaves the public line standing for helpline-number="${value}"`, async () => {
        let element!: Awaited<ReturnType<typeof mount>>;
        const warnings = await warningsOf(
          async () => (element = await mount({ ...PARTNER, 'helpline-number': value })),
        );
        expect(numbers(banner(element))).to.deep.equal(['988', '911']);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain('helpline-number=').and.to.contain('3 to 15 digits');
      });
    }

    for (const value of [
      'http://example.com',
      'javascript:alert(1)',
      'data:text/html,x',
      '//x',
      'https://a:b@c.d',
    ]) {
      it(`makes no link of helpline-url="${value}"`, async () => {
        let element!: Awaited<ReturnType<typeof mount>>;
        const warnings = await warningsOf(
          async () => (element = await mount({ ...PARTNER, 'helpline-url': value })),
        );
        expect(lines(element)[0]!.querySelector('a:not([href^="tel:"], [href^="sms:"])')).to.equal(
          null,
        );
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain('https://');
      });
    }
  });

  describe('links', () => {
    it('have names that contain the text on the screen, number included', async () => {
      const element = await mount({ region: 'GB', open: 'all' });
      for (const link of $$<HTMLAnchorElement>(element, 'a[href^="tel:"], a[href^="sms:"]')) {
        expect(link.hasAttribute('aria-label')).to.equal(false);
        expect(link.href.replace(/\D/g, '').slice(-3)).to.equal(
          textOf(link).replace(/\D/g, '').slice(-3),
        );
      }
    });

    it('lead outside without telling where from', async () => {
      const element = await mount({ region: 'US', open: 'all' });
      const outside = $$<HTMLAnchorElement>(element, 'a[href^="https:"]');
      expect(outside.length).to.be.greaterThan(15);
      for (const link of outside) {
        expect(link.rel).to.equal('noopener noreferrer');
        expect(link.referrerPolicy).to.equal('no-referrer');
      }
    });

    it('show numbers that can be selected', async () => {
      const element = await mount({ open: 'help' });
      const link = $(element, '#panel-help a[href^="tel:"]');
      expect(link.draggable).to.equal(false);
      expect(getComputedStyle(link).userSelect || 'auto').not.to.equal('none');
    });
  });

  describe('clonazepam-info-contact', () => {
    for (const [channel, selector, service] of [
      ['call', '#panel-help a[href="tel:988"]', 'us-crisis'],
      ['text', '#panel-help a[href="sms:988"]', 'us-crisis'],
      ['web', '#panel-help a[href="https://988lifeline.org"]', 'us-crisis'],
      ['call', '[part=safety] a[href="tel:911"]', 'us-emergency'],
      ['call', '[part=banner] a[href="tel:911"]', 'us-emergency'],
    ] as const) {
      it(`tells of ${channel} through ${selector}`, async () => {
        const element = await mount({ open: 'help' });
        const link = $(element, selector);
        link.addEventListener('click', (event) => event.preventDefault());
        const heard = next<ClonazepamInfoContactEvent>(element, 'clonazepam-info-contact');
        link.click();
        const event = await heard;
        expect(event.channel).to.equal(channel);
        expect(event.service).to.equal(service);
        expect(event.bubbles && event.composed).to.equal(true);
      });
    }

    it('tells of copy, and the button says what happened', async () => {
      const element = await mount({ open: 'help' });
      const button = () => $$(element, '#panel-help [part=help-line] button')[1]!;
      expect(textOf(button())).to.equal('Copy: 988');
      const heard = next<ClonazepamInfoContactEvent>(element, 'clonazepam-info-contact');
      button().click();
      const event = await heard;
      expect(event.channel).to.equal('copy');
      expect(event.service).to.equal('us-crisis');
      await element.updateComplete;
      // Where the browser lets nothing be copied, the number stands ready for copying by hand.
      const said = textOf(button().closest('.acts'));
      expect(said).to.match(/Copied: 988|Copy it by hand: 988/);
    });
  });
});
