/**
 * What lit-html takes for the global object in the pasted script. lit-html makes a Trusted Types policy
 * named `lit-html` as soon as it loads, which throws on a page that lists other names or already runs a
 * copy of Lit, and it counts its copies in a global. Here it gets our policy, and leaves no trace.
 * The build puts one line before lit-html: `import { litGlobal as globalThis } from '…/lit-global.ts'`.
 */
import { policy } from './trusted-types.ts';

export const litGlobal = {
  trustedTypes: { createPolicy: () => policy },
  litHtmlVersions: [],
};
