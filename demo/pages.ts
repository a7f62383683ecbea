/** The pages of the site, in the order of its menus. */

interface SitePage {
  /** Its file in demo/. */
  file: string;
  /** Its name in the menus. */
  name: string;
  /** Where it is linked. */
  menu: 'top' | 'bottom';
}

export const PAGES: readonly SitePage[] = [
  { file: 'setup.html', name: 'Set it up', menu: 'top' },
  { file: 'check.html', name: 'Check your page', menu: 'top' },
  { file: 'evidence.html', name: 'Evidence', menu: 'top' },
  { file: 'reference.html', name: 'Reference', menu: 'top' },
  { file: 'sheet.html', name: 'Sheet to print', menu: 'bottom' },
  { file: 'ways.html', name: 'Ways to embed', menu: 'bottom' },
  { file: 'hosts.html', name: 'Host pages', menu: 'bottom' },
  { file: 'examples.html', name: 'Examples', menu: 'bottom' },
  { file: 'clinic.html', name: 'A clinic’s page', menu: 'bottom' },
];
