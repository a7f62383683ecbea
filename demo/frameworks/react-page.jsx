/** React 19: the page, for the browser and for the server. */
import 'clonazepam-info';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { FIRST, lineOf, mounted } from './app.ts';

/** Over markup from the server, React leaves out `on…` of custom elements (react/react#35446). */
const listenByRef = (note) => ({
  ref(element) {
    element.addEventListener('clonazepam-info-toggle', note);
    return () => element.removeEventListener('clonazepam-info-toggle', note);
  },
});

const listen = (note) => ({ 'onclonazepam-info-toggle': note });

export function Page({ fromServer = false }) {
  const [state, setState] = useState(FIRST);
  const [heard, setHeard] = useState([]);
  const note = (event) => setHeard((lines) => [...lines, lineOf(event)]);
  useEffect(() => {
    mounted(async (change) => flushSync(() => setState((old) => ({ ...old, ...change }))));
  }, []);
  return (
    <main>
      <h1>Clonazepam and your brain</h1>
      <button type="button" onClick={() => setState((old) => ({ ...old, shown: !old.shown }))}>
        {state.shown ? 'Hide' : 'Show'}
      </button>
      {state.shown && (
        <clonazepam-info
          region={state.region}
          theme={state.theme}
          open={state.open}
          exclusive={state.exclusive}
          heading={state.heading}
          heading-level={state.headingLevel}
          {...(fromServer ? listenByRef(note) : listen(note))}
        >
          <p slot="header">{state.note}</p>
          <p>Don’t stop clonazepam suddenly.</p>
        </clonazepam-info>
      )}
      <output>{heard.join(', ')}</output>
    </main>
  );
}
