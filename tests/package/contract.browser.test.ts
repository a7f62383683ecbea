/**
 * The public names. They are for ever: this list is typed here by hand, and must equal what the
 * code has (and, in tests/docs/pages.node.test.ts, what the docs say).
 */
import { expect } from '@open-wc/testing';
import { ATTRIBUTE_NAMES, REGIONS, SECTION_IDS, TOPIC_IDS } from '../../src/attributes.ts';
import { ClonazepamInfoContactEvent, ClonazepamInfoToggleEvent } from '../../src/element/events.ts';
import { TOKENS } from '../../src/styles/tokens.ts';
import { CONTRACT } from '../support/contract.ts';
import { $$, mount } from '../support/widget.ts';

describe('<clonazepam-info>', () => {
  it('has the attributes of the contract, and observes them', () => {
    expect([...ATTRIBUTE_NAMES]).to.deep.equal(CONTRACT.attributes);
    const observed = customElements.get('clonazepam-info') as unknown as {
      observedAttributes: readonly string[];
    };
    expect([...observed.observedAttributes]).to.deep.equal(CONTRACT.attributes);
  });

  it('has the sections, topics and regions of the contract', () => {
    expect(SECTION_IDS).to.deep.equal(CONTRACT.sections);
    expect(TOPIC_IDS).to.deep.equal(CONTRACT.topics);
    expect(REGIONS).to.deep.equal(CONTRACT.regions);
  });

  it('has the events of the contract', () => {
    const made = [
      new ClonazepamInfoContactEvent('call', 'us-crisis'),
      new ClonazepamInfoToggleEvent('about', true),
    ];
    expect(made.map(({ type }) => type)).to.deep.equal(CONTRACT.events);
    expect(made[0]).to.include({ channel: 'call', service: 'us-crisis' });
    expect(made[1]).to.include({ section: 'about', open: true });
  });

  it('has the methods of the contract', async () => {
    const element = await mount();
    const own = Object.getOwnPropertyNames(Object.getPrototypeOf(element));
    for (const method of CONTRACT.methods) expect(own).to.include(method);
    const properties = CONTRACT.attributes.map((name) =>
      name.replace(/-(.)/g, (_, c: string) => c.toUpperCase()),
    );
    const platform = [
      'constructor',
      'connectedCallback',
      'disconnectedCallback',
      'attributeChangedCallback',
    ];
    expect(
      own.filter((name) => ![...CONTRACT.methods, ...properties, ...platform].includes(name)),
    ).to.deep.equal([]);
  });

  it('has the parts of the contract', async () => {
    const element = await mount({ open: 'all' });
    const parts = new Set($$(element, '[part]').flatMap((one) => [...one.part]));
    expect([...parts].sort()).to.deep.equal([...CONTRACT.parts].sort());
  });

  it('has the slots of the contract, and hides the fallback once it is ready', async () => {
    const element = await mount();
    element.append(document.createElement('p'));
    const names = $$<HTMLSlotElement>(element, 'slot').map(({ name }) => name);
    expect(names).to.deep.equal(CONTRACT.slots.filter(Boolean));
    expect(element.querySelector('p')!.getClientRects()).to.have.length(0);
  });

  it('has the CSS custom properties of the contract', () => {
    expect(Object.keys(TOKENS).map((name) => `--clonazepam-info-${name}`)).to.deep.equal(
      CONTRACT.variables,
    );
  });
});
