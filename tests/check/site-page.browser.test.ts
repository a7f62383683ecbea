/** The site's page for pasted sources, as a person uses it: by names, with the keyboard, and read out. */
import { expect } from '@open-wc/testing';
import { openFrame, removeFrames, textOf, until } from '../support/widget.ts';
import { HASH } from './reports.ts';

interface Axe {
  run: () => Promise<{ violations: readonly { id: string }[] }>;
}

async function open() {
  const { document, window } = await openFrame({ src: '/demo/check.html' });
  const labelled = (name: string) => {
    const label = [...document.querySelectorAll('label')].find((found) => textOf(found) === name);
    return label!.control as HTMLInputElement | HTMLTextAreaElement;
  };
  const press = (name: string) =>
    [...document.querySelectorAll('button')].find((found) => textOf(found) === name)!.click();
  const link = [...document.querySelectorAll('a')].find(
    (found) => textOf(found) === 'Open it with the check',
  )!;
  return { document, window, labelled, press, link };
}

describe('The page “Check your page”', () => {
  afterEach(removeFrames);

  it('leads focus to the result, and says there how much is to mend', async () => {
    const { document, labelled, press } = await open();
    labelled('Source of your page').value = '<clonazepam-info region="US"></clonazepam-info>';
    press('Check it');
    expect(document.activeElement?.localName).to.equal('h2');
    expect(textOf(document.activeElement)).to.equal('2 things to mend.');
    const ids = [...document.querySelectorAll<HTMLElement>('[data-finding]')].map(
      ({ dataset }) => dataset['finding'],
    );
    expect(ids).to.deep.equal(['script-missing', 'fallback-missing', 'region']);
  });

  it('says that there is nothing yet to check, and clears what was found', async () => {
    const { document, labelled, press } = await open();
    const source = labelled('Source of your page');
    press('Check it');
    expect(textOf(document.querySelector('[role=status]'))).to.contain('first');
    expect(document.activeElement).to.equal(source);
    source.value = '<p>A page.</p>';
    press('Check it');
    press('Clear');
    expect(source.value).to.equal('');
    expect(document.querySelectorAll('[data-finding]')).to.have.length(0);
    expect(document.activeElement).to.equal(source);
  });

  it('shows markup of the source as text', async () => {
    const { document, window, labelled, press } = await open();
    labelled('Source of your page').value =
      '<clonazepam-info theme="<img src=x onerror=alert(1)>"></clonazepam-info>';
    press('Check it');
    await until(() => document.querySelector('[data-finding]') !== null, window);
    expect(document.querySelectorAll('main img')).to.have.length(0);
    expect(textOf(document.querySelector('main'))).to.contain('<img src=x');
  });

  it('offers the address with the fragment, of web pages alone', async () => {
    const { window, labelled, link } = await open();
    const type = (value: string) => {
      const field = labelled('Address of your page');
      field.value = value;
      field.dispatchEvent(new window.Event('input'));
    };
    expect(link.hidden).to.equal(true);
    type('https://clinic.example/page?a=1#old');
    expect(link.hidden).to.equal(false);
    expect(link.href).to.equal(`https://clinic.example/page?a=1${HASH}`);
    for (const value of ['', 'clinic', 'javascript:alert(1)']) {
      type(value);
      expect(link.hidden, value).to.equal(true);
    }
  });

  it('has nothing that axe objects to, with findings and without', async () => {
    const { document, window, labelled, press } = await open();
    const axe = document.createElement('script');
    axe.src = '/node_modules/axe-core/axe.min.js';
    document.head.append(axe);
    const has = () => (window as Partial<Record<'axe', Axe>>).axe;
    await until(() => has() !== undefined, window);
    const objections = async () => (await has()!.run()).violations.map(({ id }) => id);
    expect(await objections()).to.deep.equal([]);
    labelled('Source of your page').value =
      '<clonazepam-info region=\u201dUS\u201d><p>Stop?</p></clonazepam-info>';
    press('Check it');
    expect(await objections()).to.deep.equal([]);
  });
});
