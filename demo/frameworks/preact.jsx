/** Preact, with the warnings of its debug module. */
import 'preact/debug';
import 'clonazepam-info';
import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FIRST, lineOf, mounted } from './app.ts';

function Page() {
  const [state, setState] = useState(FIRST);
  const [heard, setHeard] = useState([]);
  const written = useRef(() => {});
  useLayoutEffect(() => written.current(), [state]);
  useEffect(() => {
    mounted(
      (change) =>
        new Promise((resolve) => {
          written.current = resolve;
          setState((old) => ({ ...old, ...change }));
        }),
    );
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
          onclonazepam-info-toggle={(event) => setHeard((lines) => [...lines, lineOf(event)])}
        >
          <p slot="header">{state.note}</p>
          <p>Don’t stop clonazepam suddenly.</p>
        </clonazepam-info>
      )}
      <output>{heard.join(', ')}</output>
    </main>
  );
}

render(<Page />, document.querySelector('#app'));
