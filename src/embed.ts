/** The script-tag door: one classic script with everything in it. */
import { ClonazepamInfo } from './clonazepam-info.ts';
import { define } from './define.ts';
import { RescueElement } from './page/rescue.ts';
import { canRender } from './trusted-types.ts';

define(() => (canRender() ? ClonazepamInfo : RescueElement));
