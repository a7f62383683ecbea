/** TypeScript without a framework: the doors of the package, the tag and its events. */
import { ClonazepamInfo, ClonazepamInfoToggleEvent } from 'clonazepam-info';
import { ClonazepamInfo as Unregistered } from 'clonazepam-info/element';
import 'clonazepam-info/clonazepam-info.js';

export const same: typeof ClonazepamInfo = Unregistered;

const element = document.createElement('clonazepam-info');
element.helplineNumber = '555 0100';
element.exclusive = true;
element.show('healing');
element.addEventListener('clonazepam-info-toggle', (event) => {
  const heard: ClonazepamInfoToggleEvent = event;
  console.log(heard.section.toUpperCase(), heard.open);
});
element.addEventListener('clonazepam-info-contact', ({ channel }) => {
  // @ts-expect-error -- there is no such channel
  console.log(channel === 'fax');
});
// @ts-expect-error -- text, not a number
element.region = 1;
// @ts-expect-error -- no such method
element.close();
