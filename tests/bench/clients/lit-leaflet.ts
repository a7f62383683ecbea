/** The smallest Lit element that shows the leaflet. */
import { leaflet } from 'bench:leaflet';
import { html, LitElement } from 'bench:lit';

class LitLeaflet extends LitElement {
  override render() {
    const { safety, title, intro, sections, helpline } = leaflet;
    return html`
      <h2 data-first>${safety.heading}</h2>
      ${safety.texts.map((text) => html`<p>${text}</p>`)}
      <h2>${title}</h2>
      ${intro.map((text) => html`<p>${text}</p>`)}
      ${sections.map(
        ({ heading, summary, panel }) => html`
          <details>
            <summary>
              <h3>${heading}</h3>
              <span>${summary}</span>
            </summary>
            <p>${panel}</p>
          </details>
        `,
      )}
      <p>${helpline}</p>
    `;
  }
}

customElements.define('lit-leaflet', LitLeaflet);
