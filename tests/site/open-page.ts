/** Opens the pages of the built site. */
import { PAGES } from '../../demo/pages.ts';
import { addScript, openFrame, settled, type Page } from '../support/page.ts';

/** Higher than any page: nothing lies under a banner, and all can be judged. */
const TALL_PX = 40_000;

/** A clinic's page is somebody else's: it has neither our head nor our menus. */
const OURS = PAGES.filter(({ file }) => file !== 'clinic.html');
/** Their files. */
export const FILES = ['index.html', ...OURS.map(({ file }) => file)];

/** A page in a window of a size, in CSS pixels. `wish` is its query: `watched` keeps what goes wrong, `checked` lets a checker in. */
export const open = (file: string, wish: string, width = 1280, height = 800): Promise<Page> =>
  openFrame({ src: `/site/${file}?${wish}` }, { width, height });

/** The page with all in view that is folded or hidden until it is wanted, and a checker in it. */
export async function openWhole(file: string, checker: string): Promise<Page> {
  const page = await open(file, 'checked', 1280, TALL_PX);
  for (const details of page.document.querySelectorAll('details')) details.open = true;
  for (const hidden of page.document.querySelectorAll<HTMLElement>('[hidden]')) {
    hidden.hidden = false;
  }
  await addScript(page.document, checker);
  await settled(page.window);
  return page;
}
