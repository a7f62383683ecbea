/** Spanish that can't be had, or not yet: offline, blocked, without its file. */
import { expect } from '@open-wc/testing';
import { EN } from '../../src/content/en.ts';
import {
  $,
  addScript,
  openIds,
  openPage,
  removeFrames,
  SCRIPT,
  settled,
  textOf,
  until,
  type Page,
} from '../support/widget.ts';

/** What a site pastes on a page in Spanish. */
const SPANISH =
  '<clonazepam-info lang="es" region="US"><p id="own">No deje de tomar clonazepam de golpe. <a href="tel:911">911</a></p></clonazepam-info>';

/** A page where the script runs from a blob, beside which there is no file. */
async function openWithoutSpanish(content: string): Promise<Page> {
  const code = await (await fetch(SCRIPT)).text();
  const script = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  return openPage(content, { script });
}

const drawnLang = ({ widget }: Page) =>
  widget.shadowRoot?.querySelector<HTMLElement>('.root')?.lang;

const isOwnShown = ({ document }: Page) =>
  document.getElementById('own')!.getBoundingClientRect().height > 10;

describe('<clonazepam-info>, where Spanish is not here', () => {
  afterEach(removeFrames);

  it('tells a reader who asks for it, beside the button and in Spanish, and lets them try again', async () => {
    const page = await openWithoutSpanish('<clonazepam-info region="US"></clonazepam-info>');
    const { document, widget, window } = page;
    const note = () => $(widget, '[data-live=language]');
    const ask = () => $(widget, '[data-action=choose-language]').click();
    expect(textOf(note())).to.equal('');
    ask();
    await until(() => textOf(note()) !== '', window);
    expect(textOf(note())).to.equal(EN.labels.otherLanguage[2]);
    expect([note().lang, note().ariaLive, drawnLang(page)]).to.deep.equal(['es', 'polite', 'en']);
    const [button, told] = [$(widget, '[data-action=choose-language]'), note()].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(told!.width).to.be.greaterThan(100);
    expect(Math.abs(told!.top - button!.top)).to.be.lessThan(80);
    // A tag that names the script says where its files are.
    const tag = document.createElement('script');
    tag.type = 'text/plain';
    tag.src = SCRIPT;
    document.head.append(tag);
    ask();
    await until(() => drawnLang(page) === 'es', window);
    expect(textOf(note())).to.equal('');
  });

  it('leaves what the site says in Spanish in view, and never puts English in its place', async () => {
    const page = await openWithoutSpanish(SPANISH);
    for (let frames = 0; frames < 10; frames += 1) {
      await settled(page.window);
      expect(drawnLang(page)).to.equal(undefined);
    }
    expect(isOwnShown(page)).to.equal(true);
  });

  it('shows it once it is there, and no English on the way; a link leads to its place', async () => {
    const page = await openPage(`<p style="height: 3000px">Arriba</p>${SPANISH}`, {
      script: '',
      hash: '#clonazepam-info-stopping',
    });
    await addScript(page.document, SCRIPT);
    const seen = new Set<string | undefined>();
    await until(() => {
      seen.add(drawnLang(page));
      if (!drawnLang(page)) expect(isOwnShown(page)).to.equal(true);
      return drawnLang(page) === 'es';
    }, page.window);
    expect(seen.has('en')).to.equal(false);
    expect(isOwnShown(page)).to.equal(false);
    const { widget, window } = page;
    await until(() => widget.shadowRoot!.activeElement?.id === 'stopping', window);
    expect(openIds(widget)).to.deep.equal(['stopping']);
  });

  it('is drawn in English where the site says nothing in Spanish', async () => {
    for (const content of [
      '<clonazepam-info lang="es" region="US"></clonazepam-info>',
      '<div lang="es"><clonazepam-info region="US"><p>Don’t stop. <a href="tel:911">911</a></p></clonazepam-info></div>',
    ]) {
      const page = await openWithoutSpanish(content);
      await until(() => drawnLang(page) === 'en', page.window);
      page.remove();
    }
  });
});
