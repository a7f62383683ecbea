/** The tag in Vue: what its template checker looks up, and what a render function may say. */
/** @jsxImportSource vue */
import type { GlobalComponents } from 'vue';
import type {} from 'clonazepam-info/types/vue';

type Component = GlobalComponents['clonazepam-info'];
type Props = InstanceType<Component>['$props'];

export const props: Props = {
  id: 'leaflet',
  region: 'GB',
  'heading-level': 3,
  bannerPosition: 'top',
  exclusive: true,
  onClonazepamInfoToggle: (event) => console.log(event.section.toUpperCase(), event.open),
};
// @ts-expect-error -- no such country
export const country: Props = { region: 'FR' };
// @ts-expect-error -- no such attribute
export const attribute: Props = { 'helpline-fax': '555 0100' };
// @ts-expect-error -- no such field of the event
export const event: Props = { onClonazepamInfoToggle: (event) => console.log(event.channel) };

declare const mounted: InstanceType<Component>;
mounted.expandAll();

export const page = (
  <main>
    <clonazepam-info region="GB" onClonazepamInfoContact={({ service }) => service.trim()}>
      <p>Don’t stop clonazepam suddenly.</p>
    </clonazepam-info>
    {/* @ts-expect-error -- no such theme */}
    <clonazepam-info theme="blue" />
  </main>
);
