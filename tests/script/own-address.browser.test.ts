/**
 * The script run in ways in which the page does not say where it came from: joined with others, from text,
 * from a blob, as a module. English is whole in all of them; Spanish comes where a tag names the address,
 * and elsewhere one line in the console says what to write.
 */
import { expect } from '@open-wc/testing';
import { EN } from '../../src/content/en.ts';
import { ES } from '../../src/node/leaflets.ts';
import { inspectWhole } from '../support/inspect.ts';
import { $, filled, openPage, removeFrames, SCRIPT, settled, until, type Page } from '../support/widget.ts'; // prettier-ignore

const JOINED = '/builds/site.min.js';

const code = await (await fetch(SCRIPT)).text();

/** Each way to run it: the script element, without its place. */
const WAYS: Readonly<Record<string, (tag: HTMLScriptElement) => void>> = {
  'joined with other scripts': (tag) => (tag.src = JOINED),
  'from text': (tag) => (tag.textContent = code),
  'from a blob': (tag) => {
    tag.src = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  },
  'from text, as a module': (tag) => {
    tag.type = 'module';
    tag.textContent = code;
  },
  'from a blob, as a module': (tag) => {
    tag.type = 'module';
    tag.src = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  },
  'joined, as a module': (tag) => {
    tag.type = 'module';
    tag.src = JOINED;
  },
};

/** A tag that names our address and runs nothing, as optimisers leave it. */
const NAMED = `<script type="text/plain" src="${SCRIPT}"></script>`;

/** A page that runs it so, and what it says in the console. */
async function open(way: (tag: HTMLScriptElement) => void, beside = '') {
  const page = await openPage(`${beside}<clonazepam-info region="US"></clonazepam-info>`, {
    script: '',
  });
  const said: string[] = [];
  for (const level of ['log', 'info', 'warn', 'error'] as const) {
    page.window.console[level] = (...parts: unknown[]) => void said.push(parts.join(' '));
  }
  page.window.addEventListener('error', ({ message }) => said.push(message));
  page.window.addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
  const tag = page.document.createElement('script');
  way(tag);
  page.document.body.append(tag);
  await page.window.customElements.whenDefined('clonazepam-info');
  await page.widget.updateComplete;
  await filled(page.widget);
  return { ...page, said };
}

const press = ({ widget }: Page, lang: string) => $(widget, `button[lang=${lang}]`).click();

describe('The script', () => {
  afterEach(removeFrames);

  for (const [name, way] of Object.entries(WAYS)) {
    describe(name, () => {
      it('shows English as a whole, and says in one line what Spanish needs once it is asked for', async () => {
        const page = await open(way);
        expect(inspectWhole(page.window, page.widget)).to.deep.equal([]);
        expect(page.said).to.deep.equal([]);
        press(page, 'es');
        await until(() => page.said.length > 0, page.window);
        await page.widget.updateComplete;
        await settled(page.window);
        expect(inspectWhole(page.window, page.widget, EN)).to.deep.equal([]);
        expect($(page.widget, '.root').lang).to.equal('en');
        expect(page.said).to.have.length(1);
        expect(page.said[0])
          .to.match(/^<clonazepam-info>: /)
          .and.to.contain('<script src=')
          .and.to.contain('clonazepam-info.es.js');
      });

      it('shows Spanish where a tag names its address', async () => {
        const page = await open(way, NAMED);
        press(page, 'es');
        await until(() => $(page.widget, '.root').lang === 'es', page.window);
        await filled(page.widget);
        expect(inspectWhole(page.window, page.widget, ES)).to.deep.equal([]);
        expect(page.said).to.deep.equal([]);
      });
    });
  }

  it('is joined with others without harm to them', async () => {
    const { document } = await open(WAYS['joined with other scripts']!);
    expect(document.documentElement.dataset['site']).to.equal('before after');
  });
});
