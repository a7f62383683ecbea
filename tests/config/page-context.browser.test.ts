/** Language, direction and colour scheme, from wherever they are set. */
import { expect } from '@open-wc/testing';
import { EN } from '../../src/content/en.ts';
import { $, banner, openPage, settled, textOf } from '../support/widget.ts';

const WIDGET = '<clonazepam-info></clonazepam-info>';

const rootOf = (widget: Element) => $(widget, '.root');

describe('<clonazepam-info>', () => {
  describe('lang', () => {
    it('comes from the nearest ancestor, through shadow roots, and is followed as it changes', async () => {
      const page = await openPage('<div id="outer" lang="en-AU"><div id="inner"></div></div>');
      const inner = page.document.getElementById('inner')!;
      const widget = page.document.createElement('clonazepam-info');
      inner.attachShadow({ mode: 'open' }).append(widget);
      await widget.updateComplete;
      expect(textOf(banner(widget))).to.contain('000');
      page.document.getElementById('outer')!.lang = 'en-NZ';
      await settled(page.window);
      expect(textOf(banner(widget))).to.contain('111');
      inner.lang = 'en-GB';
      await settled(page.window);
      expect(textOf(banner(widget))).to.contain('999');
      widget.lang = 'en-IE';
      await settled(page.window);
      expect(textOf(banner(widget))).to.contain('112');
      page.remove();
    });

    it('names the language of the text, English where the wanted one is not built', async () => {
      const page = await openPage(`<div lang="ja">${WIDGET}</div>`);
      expect(rootOf(page.widget).lang).to.equal('en');
      expect(textOf($(page.widget, '[part=title]'))).to.equal(EN.title);
      page.remove();
    });
  });

  it('is not drawn again for changes around it that change nothing', async () => {
    const page = await openPage(WIDGET);
    const { body } = page.document;
    body.className = 'first';
    await settled(page.window);
    const before = page.widget.updateComplete;
    for (let i = 0; i < 20; i += 1) body.className = `scrolled-${i}`;
    await settled(page.window);
    expect(page.widget.updateComplete).to.equal(before);
    page.remove();
  });

  it('survives a document without a window, and comes back whole', async () => {
    const page = await openPage(WIDGET);
    const nowhere = page.document.implementation.createHTMLDocument();
    nowhere.body.append(page.widget);
    page.document.body.append(page.widget);
    await page.widget.updateComplete;
    await settled(page.window);
    expect(getComputedStyle(banner(page.widget)).position).to.equal('sticky');
    page.remove();
  });

  describe('dir', () => {
    const directionOf = (widget: Element) => getComputedStyle(rootOf(widget)).direction;

    it('comes from the nearest ancestor, and is followed as it changes', async () => {
      const page = await openPage(`<div id="outer" dir="rtl">${WIDGET}</div>`);
      expect(directionOf(page.widget)).to.equal('rtl');
      page.document.getElementById('outer')!.dir = 'ltr';
      await settled(page.window);
      expect(directionOf(page.widget)).to.equal('ltr');
      page.widget.dir = 'rtl';
      await settled(page.window);
      expect(directionOf(page.widget)).to.equal('rtl');
      page.remove();
    });

    it('is that of the language where a language is named more closely', async () => {
      const page = await openPage(`<div dir="rtl" lang="ar"><div lang="en">${WIDGET}</div></div>`);
      expect(directionOf(page.widget)).to.equal('ltr');
      page.remove();
    });

    it('is not taken from a style that merely leaks in', async () => {
      const page = await openPage(`<div style="direction: rtl">${WIDGET}</div>`);
      expect(directionOf(page.widget)).to.equal('ltr');
      page.remove();
    });
  });

  describe('theme', () => {
    const isDark = (widget: Element) => {
      const { color } = getComputedStyle($(widget, '.page'));
      const channels = color
        .match(/[\d.]+/g)!
        .slice(-3)
        .map(Number);
      return channels[1]! > (color.startsWith('rgb') ? 128 : 0.5);
    };

    it('auto follows the color-scheme of the page, and its toggle', async () => {
      const page = await openPage(WIDGET);
      const { style } = page.document.documentElement;
      style.colorScheme = 'dark';
      await settled(page.window);
      expect(isDark(page.widget)).to.equal(true);
      style.colorScheme = 'light';
      await settled(page.window);
      expect(isDark(page.widget)).to.equal(false);
      page.remove();
    });

    it('auto follows the reader where the page names no color-scheme', async () => {
      const page = await openPage(WIDGET);
      const reader = page.window.matchMedia('(prefers-color-scheme: dark)').matches;
      expect(isDark(page.widget)).to.equal(reader);
      expect(getComputedStyle(rootOf(page.widget)).colorScheme).to.equal('light dark');
      page.remove();
    });

    it('light and dark hold against the page', async () => {
      const page = await openPage('<clonazepam-info theme="dark"></clonazepam-info>');
      page.document.documentElement.style.colorScheme = 'light';
      await settled(page.window);
      expect(isDark(page.widget)).to.equal(true);
      page.widget.theme = 'light';
      page.document.documentElement.style.colorScheme = 'dark';
      await page.widget.updateComplete;
      await settled(page.window);
      expect(isDark(page.widget)).to.equal(false);
      page.remove();
    });
  });
});
