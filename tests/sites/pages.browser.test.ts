/** The widget beside scripts of other people, however it came into the page, and under policies. */
import { expect, waitUntil } from '@open-wc/testing';
import { SECTION_IDS } from '../../src/attributes.ts';
import type { ClonazepamInfo } from '../../src/element/clonazepam-info.ts';
import { hostsOf, openHost, type HostWindow, type OpenHost } from '../support/hosts.ts';
import { inspectWhole } from '../support/inspect.ts';
import { $, $$, change, openIds, removeFrames, settled, textOf } from '../support/widget.ts';

const widgetsIn = ({ document }: OpenHost): ClonazepamInfo[] => [
  ...document.querySelectorAll('clonazepam-info'),
];

/** A button opens its section, attributes take effect, and the page around is heeded. */
async function inspectWork({ window, document }: OpenHost, widget: ClonazepamInfo) {
  const found: string[] = [];
  const heard: string[] = [];
  widget.addEventListener('clonazepam-info-toggle', ({ section }) => heard.push(section));
  $(widget, '#healing[part=section-button]').click();
  await widget.updateComplete;
  if (!openIds(widget).includes('healing')) found.push('a click opens nothing');
  if (!$(widget, '#panel-healing').getBoundingClientRect().height) found.push('nothing to read');
  if (heard.join() !== 'healing') found.push(`heard of “${heard.join()}”`);
  await change(widget, { region: 'GB', theme: 'purple' });
  const numbers = $$(widget, '[part=help-line]').map(textOf).join();
  if (!numbers.includes('116 123')) found.push('no numbers of the country asked for');
  if (numbers.includes('1-800')) found.push('numbers of another country');
  document.documentElement.setAttribute('dir', 'rtl');
  // Mutations are told after this script, and shown one turn later.
  await settled(window);
  await widget.updateComplete;
  if ($(widget, '.root').dir !== 'rtl') found.push('the page’s direction is not noticed');
  document.documentElement.removeAttribute('dir');
  await settled(window);
  await widget.updateComplete;
  return [...found, ...inspectWhole(window, widget)];
}

/** What went wrong, apart from the one warning that `inspectWork` asks for. */
const failuresOf = ({ failures }: OpenHost) =>
  failures.filter((text) => !text.startsWith('<clonazepam-info>: theme='));

/** What stands between the tags can be seen or, where nothing does, the last resort. */
function inspectFallback(widget: Element): string[] {
  const found: string[] = [];
  const root = widget.shadowRoot!;
  const inside = widget.children.length ? widget : root;
  const message = inside.querySelector('p')!;
  const number = inside.querySelector('a[href="tel:988"]')!;
  if (!textOf(message).includes('Don’t stop clonazepam suddenly')) found.push('no safety message');
  if (message.getBoundingClientRect().height < 10) found.push('the message can’t be seen');
  if (number.getBoundingClientRect().height < 10) found.push('the number can’t be seen');
  const double = [...root.querySelectorAll('p')].some((one) => one.getClientRects().length);
  if (inside === widget && double) found.push('the message stands there twice');
  return found;
}

/** Every widget of a page, whole and at work. */
async function inspectAll(page: OpenHost, count = 1): Promise<void> {
  const widgets = widgetsIn(page);
  expect(widgets).to.have.length(count);
  for (const widget of widgets) {
    expect(inspectWhole(page.window, widget), 'at first').to.deep.equal([]);
    expect(await inspectWork(page, widget), 'at work').to.deep.equal([]);
  }
}

describe('Host pages', () => {
  // Below what a failed test left open, some engines let a frame's time stand still.
  afterEach(removeFrames);

  for (const host of hostsOf('script')) {
    it(`${host.name}: ${host.title}`, async () => {
      const without = await openHost(host, { without: true });
      const before = [...without.failures].sort();
      without.remove();
      const page = await openHost(host);
      await inspectAll(page);
      expect(failuresOf(page).sort(), 'what goes wrong').to.deep.equal(before);
    });
  }

  for (const host of hostsOf('loading')) {
    it(`${host.name}: ${host.title}`, async () => {
      const page = await openHost(host);
      const { window } = page;
      if (host.name === 'sandbox') {
        const { safety, ...report } = await (window as unknown as SandboxWindow).report;
        expect(safety).to.contain('Don’t stop clonazepam suddenly');
        expect(report).to.deep.equal({
          origin: 'null',
          storage: 'forbidden',
          failures: [],
          sections: SECTION_IDS.length,
          open: 1,
          titles: 1,
          banners: 1,
          position: 'sticky',
        });
      } else if (host.name === 'iframe') {
        const inner = page.document.querySelector('iframe')!.contentWindow as HostWindow;
        const inside = {
          ...page,
          window: inner,
          document: inner.document,
          failures: inner.failures,
        };
        await inspectAll(inside);
        expect(failuresOf(inside), 'what goes wrong').to.deep.equal([]);
      } else if (host.shows === 'fallback') {
        expect(inspectFallback(page.widget)).to.deep.equal([]);
      } else {
        await inspectAll(page, host.widgets);
      }
      expect(failuresOf(page), 'what goes wrong').to.deep.equal([]);
    });
  }

  for (const host of hostsOf('policy')) {
    it(`${host.name}: ${host.title}`, async () => {
      const page = await openHost(host);
      // An engine without Trusted Types is not stopped by them.
      if (host.shows === 'fallback' && 'trustedTypes' in page.window) {
        expect(inspectFallback(page.widget)).to.deep.equal([]);
      } else {
        await inspectAll(page);
      }
      // A page that lists other names reports that we asked; an exception would stand here as a sentence.
      const reports = /; trusted-types (?!.*clonazepam-info)/.test(host.policy ?? '')
        ? ['trusted-types', 'require-trusted-types-for']
        : [];
      const failures = failuresOf(page).filter((text) => !reports.includes(text));
      expect(failures, 'what goes wrong').to.deep.equal([]);
    });
  }

  for (const host of hostsOf('policy').filter(({ name }) => name.startsWith('csp'))) {
    it(`${host.name}: Spanish comes too`, async () => {
      const page = await openHost(host);
      await change(page.widget, { lang: 'es' });
      await waitUntil(() => $(page.widget, '.root').lang === 'es', page.failures.join(), {
        timeout: 10_000,
      });
      expect(page.failures).to.deep.equal([]);
    });
  }
});

type SandboxWindow = Window & { report: Promise<{ safety: string } & Record<string, unknown>> };
