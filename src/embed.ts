/** The script-tag door: one classic script with everything in it. */
// First, and together: text beside text, the file is 80 bytes smaller on the way to a phone.
import './content/en.ts';
import './content/sources.ts';
import './content/helplines.ts';
import { ClonazepamInfo } from './clonazepam-info.ts';
import { define } from './define.ts';
import { RescueElement } from './page/rescue.ts';
import { canRender } from './trusted-types.ts';

define(() => (canRender() ? ClonazepamInfo : RescueElement));
