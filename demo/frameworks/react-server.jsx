/** React 19 over markup from the server: the widget is there and whole before React takes over. */
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { Page } from './react-page.jsx';

const page = (
  <StrictMode>
    <Page fromServer />
  </StrictMode>
);
const place = document.querySelector('#app');
place.innerHTML = renderToString(page);
void place.querySelector('clonazepam-info').updateComplete.then(() => hydrateRoot(place, page));
