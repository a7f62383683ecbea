/** Starts GOV.UK Frontend's accordions: those in the page now, and later ones on request. */
import { Accordion } from 'bench:govuk-frontend';

const start = () => {
  for (const root of document.querySelectorAll('.govuk-accordion')) {
    if (!root.hasAttribute('data-govuk-accordion-init')) new Accordion(root);
  }
};

Object.assign(globalThis, { benchStart: start });
start();
