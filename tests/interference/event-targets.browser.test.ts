/**
 * Page scripts that look at `event.target`. To them, whatever happens in the leaflet happens to the element
 * as a whole, which is neither a button nor a field, so they cancel what operates a control inside.
 */
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { $, mount, openIds, settled } from '../support/widget.ts';

type Widget = HTMLElementTagNameMap['clonazepam-info'];

const FIELDS = 'input, textarea, select, button, a';

/** Cancels an event that comes from no field. */
const cancel = (event: Event) => {
  if (!(event.target as Element).matches(FIELDS)) event.preventDefault();
};

/** What the page heard, by type and, for keys, which. */
let heard: string[] = [];
const hear = (event: Event) => {
  heard.push(event instanceof KeyboardEvent ? `${event.type} ${event.key}` : event.type);
};

const TYPES = [
  'pointerdown', 'mousedown', 'touchstart', 'touchend', 'keydown', 'keypress', 'keyup', 'selectstart', 'contextmenu', 'copy', 'click',
]; // prettier-ignore

/** Puts the focus on something as a reader with a keyboard would, and presses a key. */
async function press(target: HTMLElement, key: string): Promise<void> {
  target.focus();
  await sendKeys({ press: key });
  await settled(window);
}

async function clickOn(target: HTMLElement): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  await settled(window);
  const { left, top, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
  await settled(window);
}

/** Whether the page let an event of this type go on its way, fired at something in the leaflet. */
function goesOn(target: Element, type: string): boolean {
  return target.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
}

describe('<clonazepam-info>, in a page that looks at event.target', () => {
  let element: Widget;

  beforeEach(async () => {
    element = await mount({ region: 'US', open: 'help' });
    heard = [];
    for (const type of TYPES) {
      document.addEventListener(type, hear);
      document.addEventListener(type, cancel, { passive: false });
    }
  });

  afterEach(() => {
    for (const type of TYPES) {
      document.removeEventListener(type, hear);
      document.removeEventListener(type, cancel);
    }
  });

  it('a press of the mouse opens a section, and gives it focus', async () => {
    const opener = $(element, '#healing');
    await clickOn(opener);
    expect(openIds(element)).to.include('healing');
    // WebKit gives a button no focus by mouse.
    if (!navigator.userAgent.includes('AppleWebKit') || navigator.userAgent.includes('Chrome')) {
      expect(element.shadowRoot!.activeElement).to.equal(opener);
    }
  });

  it('a press works where the page takes hold of the pointer, to drag what is no control', async () => {
    const wrapper = element.parentElement!;
    const hold = ({ target, pointerId }: PointerEvent) => {
      if (!(target as Element).closest(FIELDS)) wrapper.setPointerCapture(pointerId);
    };
    wrapper.addEventListener('pointerdown', hold);
    await clickOn($(element, '#healing'));
    expect(openIds(element)).to.include('healing');
    const link = $(element, '.safety .call');
    let calls = 0;
    link.addEventListener('click', (event) => {
      calls += 1;
      event.preventDefault();
    });
    await clickOn(link);
    expect(calls).to.equal(1);
  });

  it('Space and Enter open sections and lists of evidence', async () => {
    const openers = ['#healing', '#symptoms'].map((id) => $(element, id));
    await press(openers[0]!, ' ');
    await press(openers[1]!, 'Enter');
    expect(openIds(element)).to.include.members(['healing', 'symptoms']);
    const [first, second] = ['#panel-healing details', '#panel-symptoms details'].map((place) =>
      $<HTMLDetailsElement>(element, place),
    );
    await press(first!.querySelector('summary')!, ' ');
    await press(second!.querySelector('summary')!, 'Enter');
    expect([first!.open, second!.open]).to.deep.equal([true, true]);
    expect(heard.filter((what) => what.startsWith('key'))).to.deep.equal([]);
  });

  it('a country is chosen by a key', async () => {
    const select = $<HTMLSelectElement>(element, 'select');
    const value = new Promise((resolve) => {
      select.addEventListener('input', () => resolve(select.value), { once: true });
    });
    // Where a key only opens the list, as on macOS, the second chooses, and the third confirms.
    await press(select, 'ArrowDown');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(await value).not.to.equal('US');
    expect(heard.filter((what) => what.startsWith('key'))).to.deep.equal([]);
  });

  it('a chosen country is no entry in a form of the page, which may ask for its type or guard it', () => {
    const select = $<HTMLSelectElement>(element, 'select');
    for (const type of ['input', 'change']) {
      document.addEventListener(type, hear);
      // As an engine fires it.
      select.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
      document.removeEventListener(type, hear);
    }
    expect(heard).to.deep.equal([]);
  });

  it('keys that are not for the control reach the page', async () => {
    const link = $(element, '.dock .call');
    for (const [target, key] of [
      [$(element, '#healing'), 'Escape'],
      [$(element, 'select'), 'Escape'],
      [$(element, '#healing'), 'x'],
      [$(element, '#healing'), 'ArrowDown'],
      [link, ' '],
    ] as const) {
      heard = [];
      await press(target, key);
      expect(heard, `${key} on ${target.localName}`).to.include(`keydown ${key}`);
    }
    heard = [];
    const withControl = new KeyboardEvent('keydown', {
      key: 'k',
      ctrlKey: true,
      bubbles: true,
      composed: true,
    });
    $(element, 'select').dispatchEvent(withControl);
    expect(heard).to.deep.equal(['keydown k']);
  });

  it('what a finger does to a control is not cancelled, elsewhere it is the page’s', () => {
    for (const type of ['touchstart', 'touchend', 'pointerdown', 'mousedown']) {
      for (const place of [
        '#healing',
        '.dock .call',
        '.dock .call bdi',
        '.less',
        'summary .ask',
        'select',
      ]) {
        expect(goesOn($(element, place), type), `${type} on ${place}`).to.equal(true);
      }
      expect(heard, type).to.deep.equal([]);
      expect(goesOn($(element, '.first'), type), `${type} on text`).to.equal(false);
      heard = [];
    }
  });

  it('a call is not cancelled', () => {
    for (const place of ['.dock .call', '.safety .call', '#panel-help .phone']) {
      const link = $<HTMLAnchorElement>(element, place);
      // The runner's browser has nothing to call with.
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      expect(heard, place).to.deep.equal([]);
    }
  });

  it('text can be selected and copied, and a press on a button is heard by the page', () => {
    for (const type of ['selectstart', 'contextmenu', 'copy']) {
      for (const place of ['.first', '.dock bdi', '#panel-help [part=help-line] p']) {
        expect(goesOn($(element, place), type), `${type} on ${place}`).to.equal(true);
      }
    }
    expect(heard).to.deep.equal([]);
    $(element, '#about').click();
    expect(heard).to.deep.equal(['click']);
  });

  it('what the site has put into a slot stays the site’s', () => {
    const own = document.createElement('button');
    own.slot = 'header';
    element.append(own);
    goesOn(own, 'mousedown');
    expect(heard).to.deep.equal(['mousedown']);
  });
});
