/** The browser: takes over what the server wrote. */
import { hydrateRoot } from 'react-dom/client';
import { Leaflet } from './leaflet.jsx';

const page = document.querySelector('#page');
if (page) hydrateRoot(page, <Leaflet />);
