/** The server: the page as text. */
import { renderToString } from 'react-dom/server';
import { ClonazepamInfo } from 'clonazepam-info/element';
import { Leaflet } from './leaflet.jsx';

process.stdout.write(
  JSON.stringify({ html: renderToString(<Leaflet />), is: typeof ClonazepamInfo }),
);
