/** The page for iframes, as written, and what its address may ask for. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REGIONS } from '../../src/attributes.ts';
import { EN } from '../../src/content/en.ts';
import { ES } from '../../src/node/leaflets.ts';
import { HELPLINES } from '../../src/content/helplines.ts';
import { attributesFrom } from '../../src/frame/address.ts';
import { writeFramePage } from '../../src/node/frame-page.ts';
import { CONTRACT } from '../support/contract.ts';

const asked = (query: string, isFramed = true) =>
  Object.fromEntries(attributesFrom(query, isFramed).attributes);

describe('the address of embed.html', () => {
  it('may hold every attribute, and the language', () => {
    for (const name of [...CONTRACT.attributes, 'lang', 'dir']) {
      assert.deepEqual(asked(`?${name}=x`), { [name]: 'x' });
    }
  });

  it('may have been escaped once too often', () => {
    assert.deepEqual(asked('?theme=dark&amp;region=GB'), { theme: 'dark', region: 'GB' });
  });

  it('holds a boolean by its name alone, as markup does', () => {
    assert.deepEqual(asked('?exclusive&region=GB'), { region: 'GB', exclusive: '' });
  });

  it('says nothing else: no handler, style, class or id', () => {
    assert.deepEqual(
      asked('?onclick=x&style=x&class=x&id=x&slot=x&part=x&utm_source=x&REGION=GB'),
      {},
    );
    assert.deepEqual(attributesFrom('?onclick=x&utm_source=x', true).problems, []);
  });

  it('never throws', () => {
    for (const query of [
      '',
      '?',
      '?%',
      '?=&&=',
      '?region=%E0%A4%A',
      `?heading=${'x'.repeat(1e5)}`,
    ]) {
      assert.ok(attributesFrom(query, false));
    }
  });

  it('takes the first of two', () => {
    assert.deepEqual(asked('?region=GB&region=US'), { region: 'GB' });
  });

  it('docks no banner to the frame, over the end of the leaflet', () => {
    for (const fixed of ['fixed', 'Fixed', '%20fixed']) {
      assert.deepEqual(asked(`?banner=${fixed}`), {});
    }
    assert.deepEqual(asked('?banner=static'), { banner: 'static' });
  });

  it('puts nobody’s number or words on the site where no page shows it in a frame', () => {
    const query = `?region=GB&${CONTRACT.attributes
      .filter((name) => /^(heading$|helpline-)/.test(name))
      .map((name) => `${name}=x`)
      .join('&')}`;
    const { attributes, problems } = attributesFrom(query, false);
    assert.deepEqual(attributes, [['region', 'GB']]);
    assert.equal(problems.length, 7);
    for (const problem of problems)
      assert.match(problem, /^<clonazepam-info>: [\w-]+ in the address /);
  });
});

describe('embed.html', () => {
  const html = writeFramePage();

  it('has its own title and language', () => {
    assert.match(html, /<html lang="en">/);
    assert.ok(html.includes(`<title>${EN.title}</title>`));
  });

  it('shows the safety message and the urgent numbers of every country without script', () => {
    const [, inside = ''] = /<clonazepam-info>(.*)<\/clonazepam-info>/s.exec(html) ?? [];
    assert.ok(inside.includes(EN.safety.heading));
    for (const region of REGIONS) {
      for (const { kind, phone } of HELPLINES[region]) {
        if (kind !== 'emergency' && kind !== 'crisis') continue;
        assert.ok(inside.includes(`href="tel:${phone.dial}"`), `${region} ${phone.shown}`);
      }
    }
    assert.ok(inside.includes(EN.labels.localEmergency));
    assert.ok(inside.includes('https://findahelpline.com'));
  });

  it('says the safety message in Spanish too, marked as such: without script nobody knows which is wanted', () => {
    const [, spanish = ''] = /<div lang="es">(.*?)<\/div>/s.exec(html) ?? [];
    assert.ok(spanish.includes(ES.safety.heading));
    assert.ok(spanish.includes(ES.safety.main.text));
    assert.ok(spanish.includes(ES.labels.directory));
  });

  it('runs one script, from beside it, and loads nothing else', () => {
    const addresses = [...html.matchAll(/ (?:src|href)="([^"#]*)"/g)].map(
      ([, address = '']) => address,
    );
    assert.deepEqual(
      addresses.filter((address) => !/^(tel:|data:,|https:\/\/findahelpline\.com)/.test(address)),
      ['clonazepam-info.embed.js'],
    );
    assert.doesNotMatch(html, /<script>|\son\w+=|\sstyle="/);
  });
});
