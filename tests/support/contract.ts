/** The public interface, typed by hand: what the code, the docs and the tests must agree on. */

export const CONTRACT = {
  attributes: [
    'region', 'heading', 'heading-level', 'sections', 'open', 'exclusive', 'theme', 'banner',
    'banner-position', 'helpline-name', 'helpline-number', 'helpline-hours', 'helpline-sms',
    'helpline-url', 'helpline-operator',
  ],
  sections: ['healing', 'symptoms', 'stopping', 'risks', 'about', 'help', 'sources'],
  topics: ['dependence', 'brain-chemistry', 'thinking', 'dementia', 'mood'],
  regions: ['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'ZA'],
  events: ['clonazepam-info-contact', 'clonazepam-info-toggle'],
  methods: ['show', 'hide', 'expandAll', 'collapseAll'],
  /** '' is the default slot, which holds the fallback. */
  slots: ['', 'header', 'footer'],
  parts: [
    'title', 'safety', 'nav', 'section', 'section-heading', 'section-button', 'section-summary',
    'section-panel', 'claim', 'evidence', 'certainty', 'sources', 'studies', 'help-line', 'banner',
    'banner-link',
  ],
  variables: [
    'accent', 'surface', 'text', 'muted', 'border', 'radius', 'space', 'font-family',
    'heading-font-family', 'font-size', 'line-height', 'max-width', 'alert-surface', 'alert-text',
    'banner-surface', 'banner-text', 'focus-ring', 'z-index', 'banner-offset',
  ].map((name) => `--clonazepam-info-${name}`),
}; // prettier-ignore
