/** The tag in React 19: what markup may say, and what it may not. */
/** @jsxImportSource react */
import type {} from 'clonazepam-info/types/react';

export const page = (
  <main>
    <clonazepam-info
      id="leaflet"
      lang="en"
      region="GB"
      theme="dark"
      heading-level={3}
      open="healing mood"
      exclusive
      helpline-number="555 0100"
      onclonazepam-info-toggle={(event) => console.log(event.section.toUpperCase(), event.open)}
      onclonazepam-info-contact={({ channel }) => console.log(channel === 'call')}
    >
      <p slot="header">Our clinic</p>
    </clonazepam-info>
    <clonazepam-info headingLevel="2" bannerPosition="top" heading={undefined} region={null} />
    {/* @ts-expect-error -- no such country */}
    <clonazepam-info region="FR" />
    {/* @ts-expect-error -- no such theme */}
    <clonazepam-info theme="blue" />
    {/* @ts-expect-error -- no such attribute */}
    <clonazepam-info fax="555 0100" />
    {/* @ts-expect-error -- no such level */}
    <clonazepam-info headingLevel={6} />
    {/* @ts-expect-error -- no such field of the event */}
    <clonazepam-info onclonazepam-info-toggle={(event) => console.log(event.channel)} />
  </main>
);
