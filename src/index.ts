/** The npm door: importing it registers the element. On a server it registers nothing. */
import { ClonazepamInfo } from './clonazepam-info.ts';
import { define } from './define.ts';

export * from './events.ts';
export { ClonazepamInfo };

if (typeof customElements !== 'undefined') define(() => ClonazepamInfo);
