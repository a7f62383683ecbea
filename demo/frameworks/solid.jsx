/** Solid, which sets properties of custom elements. */
import 'clonazepam-info';
import { createSignal, onMount, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { render } from 'solid-js/web';
import { FIRST, lineOf, mounted } from './app.ts';

function Page() {
  const [state, setState] = createStore({ ...FIRST });
  const [heard, setHeard] = createSignal([]);
  // Solid writes to the page at once.
  onMount(() => mounted(async (change) => setState(change)));
  return (
    <main>
      <h1>Clonazepam and your brain</h1>
      <button type="button" onClick={() => setState('shown', (shown) => !shown)}>
        {state.shown ? 'Hide' : 'Show'}
      </button>
      <Show when={state.shown}>
        <clonazepam-info
          region={state.region}
          theme={state.theme}
          open={state.open}
          exclusive={state.exclusive}
          heading={state.heading}
          heading-level={state.headingLevel}
          on:clonazepam-info-toggle={(event) => setHeard((lines) => [...lines, lineOf(event)])}
        >
          <p slot="header">{state.note}</p>
          <p>Don’t stop clonazepam suddenly.</p>
        </clonazepam-info>
      </Show>
      <output>{heard().join(', ')}</output>
    </main>
  );
}

render(() => <Page />, document.querySelector('#app'));
