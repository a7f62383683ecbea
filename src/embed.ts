/** The script-tag door: one classic script with everything in it. */
import { ClonazepamInfo } from './clonazepam-info.ts';
import { define, TAG_NAME } from './define.ts';
import { RescueElement } from './page/rescue.ts';
import { canRender } from './trusted-types.ts';

// A second copy of the script must not even make a policy.
if (!customElements.get(TAG_NAME)) define(canRender() ? ClonazepamInfo : RescueElement);
