/** The parser of attributes: the site's own helpline. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../support/scene.ts';
import { DEFAULTS, NUMBER, partner, refused, refusedOnLine, taken, takesText } from './checks.ts';

describe('<clonazepam-info> attributes', () => {
  describe('helpline-number', () => {
    const allowed = 'a phone number of 3 to 15 digits';

    for (const [shown, dial] of [
      ['911', '911'],
      ['116 123', '116123'],
      ['+44 (0)20 7946 0000', '+442079460000'],
      ['+44 20 7946 0000', '+442079460000'],
      ['(0)20 7946 0000', '02079460000'],
      ['+1 (800) 555-0100', '+18005550100'],
      ['1.800.555.0100', '18005550100'],
      ['1\u2013800\u2011555\u20130100', '18005550100'],
      ['01/809 2166', '018092166'],
      ['+123456789012345', '+123456789012345'],
    ] as const) {
      it(`takes ${shown} and dials ${dial}`, () => {
        assert.deepEqual(taken('helpline-number', shown).partner?.phone, { shown, dial });
      });
    }

    it('evens out the spaces that it is shown with', () => {
      const { phone } = partner({ 'helpline-number': '\n 1800\u00a0\u00a0555 0100 ' });
      assert.deepEqual(phone, { shown: '1800 555 0100', dial: '18005550100' });
    });

    it('makes a line of its own kind, set by the site', () => {
      assert.deepEqual(taken('helpline-number', NUMBER).partner, {
        id: 'partner',
        kind: 'partner',
        name: '',
        phone: { shown: NUMBER, dial: '+18005550100' },
        hours: '',
        sms: undefined,
        site: '',
        operator: '',
        checked: 'partner',
      });
    });

    it('refuses what is no phone number', () => {
      for (const value of [
        '1-800-HELP-NOW',
        'tel:18005550100',
        '12',
        '1234567890123456',
        '+1234567890123456',
        '---',
        '1+800',
        '++1800',
        '911;ext=2',
        '911,,1',
        '911#',
        '*67 911',
        '٩١١',
        '\u202e911',
        'javascript:alert(1)',
      ]) {
        refused('helpline-number', value, allowed);
      }
    });

    it('refuses three digits in forty-two characters', () => {
      refused('helpline-number', `9${'-'.repeat(39)}11`, allowed);
    });

    it('leaves no line where it is absent, whatever else is set', () => {
      const { config, problems } = parse({
        'helpline-name': 'Our line',
        'helpline-hours': 'Weekdays',
        'helpline-sms': '82111',
        'helpline-url': 'https://example.org/',
        'helpline-operator': 'Example Trust',
      });
      assert.deepEqual({ config, problems }, { config: DEFAULTS, problems: [] });
    });

    it('leaves no line where it is refused, whatever else is set', () => {
      const { config, problems } = parse({ 'helpline-number': 'call us', 'helpline-name': 'Ours' });
      assert.equal(config.partner, undefined);
      assert.equal(problems.length, 1);
    });
  });

  describe('helpline-name', () => {
    takesText('helpline-name', (name) => partner({ 'helpline-name': name }).name);
  });

  describe('helpline-hours', () => {
    takesText('helpline-hours', (hours) => partner({ 'helpline-hours': hours }).hours);
  });

  describe('helpline-operator', () => {
    takesText('helpline-operator', (name) => partner({ 'helpline-operator': name }).operator);
  });

  describe('helpline-sms', () => {
    it('takes a number', () => {
      assert.deepEqual(partner({ 'helpline-sms': '+44 (0)7700 900000' }).sms, {
        shown: '+44 (0)7700 900000',
        dial: '+447700900000',
      });
    });

    it('refuses what is no phone number, and keeps the line', () => {
      for (const value of ['HELLO', '12', '1234567890123456', 'sms:82111']) {
        refusedOnLine('helpline-sms', value, 'a phone number of 3 to 15 digits');
      }
    });
  });

  describe('helpline-url', () => {
    it('takes an https address', () => {
      const url = 'https://example.org/help?from=leaflet#call';
      assert.equal(partner({ 'helpline-url': url }).site, url);
      assert.equal(
        partner({ 'helpline-url': ' HTTPS://EXAMPLE.org ' }).site,
        'https://example.org/',
      );
    });

    it('refuses any other address, and keeps the line', () => {
      for (const value of [
        'http://example.org/',
        'javascript:alert(1)',
        'JavaScript:alert(1)',
        'data:text/html,hello',
        'blob:https://example.org/1',
        'mailto:help@example.org',
        '//example.org',
        '/help',
        'example.org',
        'https://',
        'https://user@example.org/',
        'https://user:word@example.org/',
        'https://:word@example.org/',
        'https://exam ple.org/',
        `https://example.org/${'a'.repeat(2000)}`,
      ]) {
        refusedOnLine('helpline-url', value, 'an https:// address of up to 2000 characters');
      }
    });
  });
});
