/** What the tests of the parser share: the defaults, and ways to say that a value is taken or refused. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { SECTION_IDS } from '../../src/attributes.ts';
import { TEXT_LIMIT, type Config } from '../../src/config.ts';
import { parse } from '../support/scene.ts';

export const DEFAULTS = {
  region: undefined,
  heading: '',
  headingLevel: 2,
  sections: SECTION_IDS,
  open: [],
  exclusive: false,
  theme: 'auto',
  banner: 'sticky',
  bannerPosition: 'bottom',
  partner: undefined,
};

export const NUMBER = '+1 800 555 0100';

/** The config of a value that is taken without a word. */
export function taken(attribute: string, value: string | null): Config {
  const { config, problems } = parse({ [attribute]: value });
  assert.deepEqual(problems, [], `${attribute}=${JSON.stringify(value)}`);
  return config;
}

/** Asserts that a value is left out: the default stands, and one problem tells why. */
export function refused(attribute: string, value: string, allowed: string, named = value) {
  const { config, problems } = parse({ [attribute]: value });
  assert.deepEqual(config, DEFAULTS);
  assert.deepEqual(problems, [{ attribute, value: named, allowed }]);
}

/** The same for a value of the partner's line, on which a good number stands. */
export function refusedOnLine(attribute: string, value: string, allowed: string) {
  const { config, problems } = parse({ 'helpline-number': NUMBER, [attribute]: value });
  assert.deepEqual(config.partner, parse({ 'helpline-number': NUMBER }).config.partner);
  assert.deepEqual(problems, [{ attribute, value: value.slice(0, 60), allowed }]);
}

export const partner = (raw: Record<string, string>) => {
  const { config, problems } = parse({ 'helpline-number': NUMBER, ...raw });
  assert.deepEqual(problems, []);
  assert.ok(config.partner, 'a line');
  return config.partner;
};

/** Tests that every attribute of plain text has in common. */
export function takesText(attribute: string, read: (text: string) => string | undefined) {
  const allowed = 'plain text, up to 200 characters';

  it('takes text in any script, with its spaces evened out', () => {
    assert.equal(read('  Línea \n de   ayuda  '), 'Línea de ayuda');
    assert.equal(read('می\u200cخواهم'), 'می\u200cخواهم');
    assert.equal(read('帮助热线'), '帮助热线');
  });

  it('keeps markup as the text that it is', () => {
    assert.equal(read('<b>Call</b> &amp; ${text}'), '<b>Call</b> &amp; ${text}');
  });

  it('takes 200 characters and refuses 201', () => {
    assert.equal(TEXT_LIMIT, 200);
    assert.equal(read('x'.repeat(200)), 'x'.repeat(200));
    refusedOnLine(attribute, 'x'.repeat(201), allowed);
  });

  it('refuses control characters and direction marks', () => {
    for (const code of [
      ...[0x00, 0x07, 0x08, 0x0e, 0x1b, 0x1f, 0x7f, 0x80, 0x9f],
      ...[0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e],
      ...[0x2066, 0x2067, 0x2068, 0x2069],
    ]) {
      refusedOnLine(attribute, `call${String.fromCharCode(code)}us`, allowed);
    }
  });
}
