/** Our own markup and styles, cloned by a script without logic: what the design itself costs. */
import { markup } from 'bench:markup';

const parsed = new DOMParser().parseFromString(`<template>${markup}</template>`, 'text/html');
const { content } = parsed.querySelector('template')!;

class BareCopy extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.append(document.importNode(content, true));
    root.addEventListener('click', ({ target }) => {
      const heading = (target as Element).closest('[part~=section-heading]');
      const panel = heading?.parentElement?.querySelector('[part~=section-panel]');
      if (heading && panel) heading.ariaExpanded = String(!panel.toggleAttribute('hidden'));
    });
  }
}

customElements.define('bare-copy', BareCopy);
