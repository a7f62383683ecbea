/** Opens a host page in a frame of its own, as a visitor would. */
import type { ClonazepamInfo } from '../../src/element/clonazepam-info.ts';
import { HOSTS, type HostPage } from '../../demo/hosts.ts';
import { filled, settled } from './page.ts';

export type HostWindow = Window & typeof globalThis & { failures: string[] };

export interface OpenHost {
  frame: HTMLIFrameElement;
  window: HostWindow;
  document: Document;
  /** The first widget in the page. */
  widget: ClonazepamInfo;
  /** What went wrong so far: errors, rejections, violations of the policy, warnings. */
  failures: readonly string[];
  remove(): void;
}

/** Name of the one page to open, from the command line; set by web-test-runner.config.mjs. */
declare const ONLY_HOST: string;

/** The pages of one kind or, where one is asked for by name (`npm test -- NAME`), that one alone. */
export function hostsOf(kind: HostPage['kind']): readonly HostPage[] {
  return HOSTS.filter((host) => host.kind === kind && (!ONLY_HOST || host.name === ONLY_HOST));
}

/** Opens it with our script or, with `without`, as it is without us. `hash`: the fragment of its address. */
export async function openHost(
  host: HostPage,
  { without = false, hash = '' } = {},
): Promise<OpenHost> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${host.width ?? 600}px; height: ${host.height ?? 700}px; border: 0`;
  frame.src = `/hosts/${host.name}${without ? '?without' : ''}${hash}`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as HostWindow;
  const widget = window.document.querySelector('clonazepam-info');
  if (!without && host.load === 'late') await window.customElements.whenDefined('clonazepam-info');
  if (widget) await widget.updateComplete;
  if (widget && !without) await filled(widget);
  await settled(window);
  return {
    frame,
    window,
    document: window.document,
    widget: widget!,
    failures: window.failures,
    remove: () => frame.remove(),
  };
}

/** The engine that the tests run in. */
export const engine = navigator.userAgent.includes('Firefox')
  ? 'Firefox'
  : navigator.userAgent.includes('Chrom')
    ? 'Chromium'
    : 'WebKit';
