/** The entry of the npm package: importing it registers the element. On a server it registers nothing. */
import { define } from './define.ts';
import { ClonazepamInfo } from './element.ts';

export * from '../element/events.ts';
export { ClonazepamInfo };

if (typeof customElements !== 'undefined') define(() => ClonazepamInfo);
