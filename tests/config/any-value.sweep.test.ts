/** Every attribute, with what an attacker or a slip of the hand could put into it. */
import { expect } from '@open-wc/testing';
import { ATTRIBUTE_NAMES } from '../../src/attributes.ts';
import { $, $$, banner, mount, textOf, warningsOf } from '../support/widget.ts';

describe('<clonazepam-info>', () => {
  const NASTY = [
    '<script>globalThis.pwned = 1</script>',
    'javascript:globalThis.pwned=1',
    'x'.repeat(100_000),
    '\u0000\u0001\u202e\u2066',
    '../../../x',
    '"><img src=x onerror="globalThis.pwned=1">',
    '${globalThis.pwned=1}',
    '{emergency}',
  ];

  for (const name of ATTRIBUTE_NAMES) {
    it(`${name} may hold anything: nothing throws or becomes markup, script or another scheme`, async () => {
      for (const value of NASTY) {
        let element!: Awaited<ReturnType<typeof mount>>;
        const number = name.startsWith('helpline-') ? { 'helpline-number': '555 0100' } : {};
        const warnings = await warningsOf(
          async () => (element = await mount({ sections: 'about', ...number, [name]: value })),
        );
        const about = warnings.filter((text) => text.includes(`${name}=`));
        expect(about.length, warnings.join('\n')).to.be.at.most(1);
        for (const text of warnings) expect(text.length).to.be.lessThan(400);
        expect($$(element, 'script, img, style, iframe, object')).to.have.length(0);
        for (const link of $$<HTMLAnchorElement>(element, 'a')) {
          expect(link.href).to.match(
            /^(https:|tel:\+?\d+$|sms:\+?\d+$|http:\/\/localhost|http:\/\/127)/,
          );
        }
        expect(textOf($(element, '[part=safety]'))).to.contain('Don’t stop clonazepam suddenly');
        expect(banner(element).querySelector('a')).to.exist;
        expect(element.shadowRoot!.querySelectorAll('[part=banner]')).to.have.length(1);
      }
      expect((globalThis as { pwned?: number }).pwned).to.equal(undefined);
    });
  }
});
