/** htmx: a form requests the tag from the server, and the answer takes the place of the one before. */
import 'clonazepam-info';
import 'htmx.org';
import { FIRST, lineOf, mounted, type State } from './app.ts';

// The code in hx-on runs as a script of the page, which sees only globals.
Object.assign(globalThis, { lineOf });

const form = document.querySelector('form')!;
let state: State = FIRST;

/** The server answers when the form was sent; htmx settles attributes a little after the swap. */
function send(change: Partial<State>): Promise<unknown> {
  state = { ...state, ...change };
  for (const [name, value] of Object.entries(state)) {
    form.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = String(value ?? '');
  }
  const swapped = new Promise((resolve) => {
    document.addEventListener('htmx:afterSettle', resolve, { once: true });
  });
  form.requestSubmit();
  return swapped;
}

// Fired first for the page itself.
document.addEventListener('htmx:load', () => void send({}).then(() => mounted(send)), {
  once: true,
});
