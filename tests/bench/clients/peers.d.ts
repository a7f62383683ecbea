/** What the clients import by a `bench:` name: the types check passes where the peers are not installed. */

declare module 'bench:leaflet' {
  /** The words of the leaflet, as the build puts them in. */
  export const leaflet: NonNullable<typeof globalThis.benchWords>;
}

declare module 'bench:markup' {
  /** The contents of our own shadow root, all sections closed. */
  export const markup: string;
}

declare module 'bench:lit' {
  export const html: (strings: TemplateStringsArray, ...values: readonly unknown[]) => unknown;
  export class LitElement extends HTMLElement {
    render(): unknown;
  }
}

declare module 'bench:govuk-frontend' {
  export const Accordion: new (root: Element) => object;
}

declare module 'bench:web-awesome' {}
