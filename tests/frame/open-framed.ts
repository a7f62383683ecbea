/** Opens embed.html in a frame of the test's page, which listens for its height as a partner's page does. */
import type { ClonazepamInfo } from '../../src/element/clonazepam-info.ts';
import type { HostWindow } from '../support/hosts.ts';
import { filled, removeFrames, settled, until } from '../support/page.ts';

export interface HeightMessage {
  type: string;
  height: number;
}

export interface Framed {
  frame: HTMLIFrameElement;
  window: HostWindow;
  document: Document;
  widget: ClonazepamInfo;
}

/** The last height that a frame has told. */
const heights = new WeakMap<object, number>();

/** Frames that get the height they tell, as docs/embedding.md has it. */
const followed = new WeakSet<object>();

function hear({ data, source }: MessageEvent<HeightMessage>): void {
  if (!source || data.type !== 'clonazepam-info-height') return;
  heights.set(source, data.height);
  if (!followed.has(source)) return;
  const frame = [...document.querySelectorAll('iframe')].find(
    (one) => one.contentWindow === source,
  );
  if (frame) frame.height = String(data.height);
}

/** The page in a frame of this test's page, which is its page around. */
export async function openFramed(
  query = '?region=US',
  { width = 400, height = 640, sandbox = '', parent = document.body } = {},
): Promise<Framed> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'display: block; border: 0';
  frame.width = String(width);
  frame.height = String(height);
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.src = `/dist/embed.html${query}`;
  parent.append(frame);
  await until(() => heights.has(frame.contentWindow!));
  const inner = frame.contentWindow as Framed['window'];
  if (!frame.contentDocument) return { frame, window: inner } as Framed;
  const widget = inner.document.querySelector('clonazepam-info')!;
  await widget.updateComplete;
  await filled(widget);
  await settled(inner);
  return { frame, window: inner, document: inner.document, widget };
}

export const toldBy = ({ window }: Pick<Framed, 'window'>) => heights.get(window) ?? 0;
export const contentHeight = ({ document }: Framed) =>
  Math.ceil(document.documentElement.getBoundingClientRect().height);

/** Makes the frame as tall as it tells, now and later. */
export async function follow(page: Framed): Promise<void> {
  followed.add(page.window);
  page.frame.height = String(toldBy(page));
  await until(() => page.window.innerHeight === contentHeight(page));
}

/** How far below the top of this window, which is the screen, something in the frame begins. */
export const topOnScreen = ({ frame }: Framed, element: Element) =>
  frame.getBoundingClientRect().top + element.getBoundingClientRect().top;

/** To be called in a suite: hears the frames of its tests, and takes them out again. */
export function hearFrames(): void {
  before(() => addEventListener('message', hear));
  after(() => removeEventListener('message', hear));
  afterEach(() => {
    removeFrames();
    scrollTo(0, 0);
  });
}
