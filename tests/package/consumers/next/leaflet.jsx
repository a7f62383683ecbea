'use client';
/** The one component: imported by the server, which writes its tag, and by the browser, which runs it. */
import 'clonazepam-info';

export function Leaflet() {
  return (
    <clonazepam-info region="GB" heading-level="3" exclusive>
      <p>Don’t stop clonazepam suddenly.</p>
    </clonazepam-info>
  );
}
