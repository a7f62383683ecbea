/** React 19, in the browser alone. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from './react-page.jsx';

createRoot(document.querySelector('#app')).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
