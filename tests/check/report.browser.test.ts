/** The report in the leaflet: where it is shown, what it leaves alone, and what happens without its file. */
import { expect } from '@open-wc/testing';
import { inspectWhole } from '../support/inspect.ts';
import { $, addScript, change, openPage, openWritten, removeFrames, SCRIPT, settled, textOf, until } from '../support/widget.ts'; // prettier-ignore
import { HASH, idsOf, reportIn, reportOf } from './reports.ts';

const CONTENT = `<h1>Page</h1><clonazepam-info region="US"><p>Do not stop.</p><p><a href="tel:911">911</a> <a href="tel:988">988</a></p></clonazepam-info>`;

const open = (content = CONTENT) => openPage(content, { hash: HASH });

const button = (report: ShadowRoot, name: string) =>
  [...report.querySelectorAll('button')].find((found) => textOf(found) === name)!;

describe('The report', () => {
  afterEach(removeFrames);

  it('is below the text, in the leaflet’s own shadow root, and the help above it stays', async () => {
    const page = await open();
    const before = page.document.body.children.length;
    const report = await reportOf(page);
    const place = report.host.getBoundingClientRect();
    const safety = $(page.widget, '[part=safety]').getBoundingClientRect();
    expect(place.top).to.be.greaterThan(safety.bottom);
    expect(report.host.getRootNode()).to.equal(page.widget.shadowRoot);
    expect(page.document.body.children).to.have.length(before);
    expect(inspectWhole(page.window, page.widget)).to.deep.equal([]);
    expect(textOf(report)).to.contain('For the owner of this site');
  });

  it('gets focus on its heading', async () => {
    const report = await reportOf(await open());
    expect(textOf(report.activeElement)).to.equal('Is it right on this page?');
  });

  it('closes, and leaves the leaflet at work', async () => {
    const page = await open();
    const report = await reportOf(page);
    button(report, 'Close').click();
    expect(reportIn(page)).to.equal(undefined);
    $(page.widget, '#healing[part=section-button]').click();
    await page.widget.updateComplete;
    expect($(page.widget, '#healing').ariaExpanded).to.equal('true');
    expect(inspectWhole(page.window, page.widget)).to.deep.equal([]);
  });

  it('stays one when it is asked for again, and when the reader presses in the leaflet', async () => {
    const page = await open();
    const first = await reportOf(page);
    button(first, 'Check again').click();
    await until(() => reportIn(page) !== undefined && reportIn(page) !== first, page.window);
    $(page.widget, '#healing[part=section-button]').click();
    await change(page.widget, { region: 'GB' });
    await settled(page.window);
    const all = page.widget.shadowRoot!.querySelectorAll('[data-check]');
    expect(all).to.have.length(1);
    expect($(page.widget, '#healing').ariaExpanded).to.equal('true');
  });

  it('stays in another language', async () => {
    const page = await open();
    const report = await reportOf(page);
    await change(page.widget, { lang: 'es' });
    await until(() => $(page.widget, '.root').lang === 'es', page.window);
    await settled(page.window);
    expect(reportIn(page)).to.equal(report);
  });

  it('comes where the address changes to it', async () => {
    const page = await openPage(CONTENT);
    expect(reportIn(page)).to.equal(undefined);
    page.window.location.hash = HASH;
    const report = await reportOf(page);
    expect(idsOf(report, 'mend')).to.deep.equal([]);
  });

  it('names a ::part rule that makes text faint, and one that hides help', async () => {
    const page = await open(
      `<style>clonazepam-info::part(title) { color: #ddd; background: #fff } clonazepam-info::part(safety) { display: none }</style>${CONTENT}`,
    );
    const report = await reportOf(page);
    expect(idsOf(report, 'mend')).to.deep.equal(['help-hidden', 'contrast']);
    expect(textOf(report)).to.contain('::part(title)').and.to.contain('rgb(221, 221, 221)');
  });

  it('says in one line of the console that its file is missing', async () => {
    const page = await openWritten('');
    const said: string[] = [];
    page.window.console.warn = (...parts: unknown[]) => void said.push(parts.join(' '));
    page.window.location.hash = HASH;
    await addScript(page.document, '/builds/built-built/clonazepam-info.js');
    await until(() => said.length > 0, page.window);
    await settled(page.window);
    expect(said).to.have.length(1);
    expect(said[0])
      .to.match(/^<clonazepam-info>: no check: /)
      .and.to.contain('clonazepam-info.check.js');
  });

  it('is in the console where a page has the script and no leaflet', async () => {
    const page = await openWritten('<h1>Page</h1>');
    const said: string[] = [];
    page.window.console.info = (...parts: unknown[]) => void said.push(parts.join(' '));
    page.window.location.hash = HASH;
    await addScript(page.document, SCRIPT);
    await until(() => said.some((text) => text.includes('to mend')), page.window);
    expect(said.join()).to.contain('its place is not');
  });
});
