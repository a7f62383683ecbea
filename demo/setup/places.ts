/** Where a site may live: the way to embed that fits, what the system takes away, and what to do there. */
import type { Format } from './recipes.ts';

export interface Place {
  id: string;
  /** As a person at a clinic would say it. */
  name: string;
  format: Format;
  /** What goes wrong there, said before it does; '' where nothing is known to. */
  catch: string;
  /** What to do with the copied text, one sentence a step. */
  steps: readonly string[];
}

const PASTE_HTML = 'Paste it where the leaflet belongs, as HTML, and save.';
const LOOK = 'Open the page as a visitor would, and look for the leaflet.';

const FIRST: Place = {
  id: 'wordpress',
  name: 'WordPress, and I am an administrator',
  format: 'tag',
  catch:
    'If an author saves the page after you, WordPress takes the script out. Visitors then see the safety message and the numbers alone.',
  steps: ['Open the page in the editor.', 'Add a block named “Custom HTML”.', PASTE_HTML, LOOK],
};

export const PLACES: readonly Place[] = [
  FIRST,
  {
    id: 'wordpress-editor',
    name: 'WordPress, and I am an editor or author',
    format: 'one-tag',
    catch:
      'WordPress may take scripts out of what you save: it does for authors and contributors, and for editors of a network of sites. Then the safety message and the numbers stay, without the leaflet. Ask an administrator to paste this.',
    steps: ['Send this to an administrator of your site.', LOOK],
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    format: 'one-tag',
    catch: 'Without the right to add scripts, only the safety message and the numbers show.',
    steps: ['Edit the page, and add a block for code.', PASTE_HTML, LOOK],
  },
  {
    id: 'wix',
    name: 'Wix',
    format: 'iframe',
    catch: 'Wix drops what stands between the tags, so the leaflet comes in a frame of its own.',
    steps: ['Edit the page, and add an element for embedded code.', PASTE_HTML, LOOK],
  },
  {
    id: 'drupal',
    name: 'Drupal',
    format: 'one-tag',
    catch:
      'The text format of the field decides what stays. If yours drops scripts, only the safety message and the numbers show: ask for one that keeps them.',
    steps: ['Edit the page, and choose a text format that keeps HTML.', PASTE_HTML, LOOK],
  },
  {
    id: 'sharepoint',
    name: 'SharePoint or Google Sites',
    format: 'iframe',
    catch: 'These show code of others only in a frame.',
    steps: ['Edit the page, and choose to embed code.', PASTE_HTML, LOOK],
  },
  {
    id: 'webflow',
    name: 'Webflow',
    format: 'tag',
    catch: '',
    steps: ['Add an element for embedded code.', PASTE_HTML, 'Publish the site.', LOOK],
  },
  {
    id: 'somebody',
    name: 'Somebody else looks after it',
    format: 'tag',
    catch: '',
    steps: ['Press “Send to my web person”: your mail program opens with the text in it.', LOOK],
  },
  {
    id: 'html',
    name: 'I write the HTML',
    format: 'tag',
    catch: '',
    steps: [PASTE_HTML, LOOK],
  },
  {
    id: 'unscripted',
    name: 'A page for readers without script',
    format: 'prerendered',
    catch: 'It is long: the whole leaflet is in it. Systems that drop <style> spoil its looks.',
    steps: [PASTE_HTML, LOOK],
  },
  {
    id: 'wiki',
    name: 'A system that takes Markdown, but no HTML',
    format: 'markdown',
    catch: 'Only the safety message, the numbers and a link to the leaflet fit there.',
    steps: ['Paste the line where it belongs, and save.', LOOK],
  },
  { id: 'react', name: 'A React app', format: 'react', catch: '', steps: [] },
  { id: 'vue', name: 'A Vue app', format: 'vue', catch: '', steps: [] },
  { id: 'svelte', name: 'A Svelte app', format: 'svelte', catch: '', steps: [] },
  { id: 'angular', name: 'An Angular app', format: 'angular', catch: '', steps: [] },
  { id: 'npm', name: 'Another app that is built with npm', format: 'npm', catch: '', steps: [] },
];

/** The place of an id; the first where there is none of that id. */
export const placeOf = (id: string): Place => PLACES.find((place) => place.id === id) ?? PLACES[0]!; // eslint-disable-line @typescript-eslint/no-non-null-assertion
