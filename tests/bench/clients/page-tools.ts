/** What the benchmark does inside a page: add instances, count their nodes, remove and press them. */

export interface PageTools {
  /** Adds instances at once; marks that and the second animation frame after. */
  add(count: number): Promise<void>;
  remove(): Promise<void>;
  /** Waits until nothing is added to the instances any more. */
  settle(): Promise<void>;
  /** Nodes in the instances: elements, texts and comments, in light and shadow trees and frames. */
  countNodes(): number;
  /** Presses the targets in turn; marks each press, and the frame after the one that paints it. */
  press(selector: string, presses: number): Promise<void>;
}

declare global {
  var bench: PageTools;
  /** Starts what was added, where a contestant's instances don't start by themselves. */
  var benchStart: (() => void) | undefined;
}

const SETTLE_STEP_MS = 30;
const SETTLE_LIMIT_MS = 20_000;
const QUIET_STEPS = 3;
/** By then, what opens with a motion is open. */
const OPENING_MS = 300;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));

const added = () => [...document.body.querySelectorAll(':scope > :not(template, script)')];

/** Goes by what a node has, not by its class: a frame has classes of its own. */
function walk(root: Node, visit: (node: Node) => void): void {
  visit(root);
  for (const child of root.childNodes) walk(child, visit);
  const { shadowRoot, contentDocument } = root as Partial<HTMLIFrameElement>;
  for (const inside of [shadowRoot, contentDocument]) {
    for (const child of inside?.childNodes ?? []) walk(child, visit);
  }
}

function instances(count: number): Node {
  const template = document.querySelector('template')!;
  const fragment = document.createDocumentFragment();
  if ('parsed' in template.dataset) {
    const { body } = Document.parseHTMLUnsafe(template.content.textContent.repeat(count));
    fragment.append(...body.childNodes);
  } else {
    for (let i = 0; i < count; i += 1) fragment.append(document.importNode(template.content, true));
  }
  return fragment;
}

async function add(count: number): Promise<void> {
  await pause(0);
  performance.mark('bench-add-start');
  document.body.append(instances(count));
  globalThis.benchStart?.();
  const frames = [...document.querySelectorAll('iframe')];
  await Promise.all(
    frames.map((inner) => new Promise((resolve) => inner.addEventListener('load', resolve))),
  );
  await frame();
  await frame();
  performance.mark('bench-add-end');
}

async function remove(): Promise<void> {
  for (const element of added()) element.remove();
  await frame();
  await frame();
}

async function settle(): Promise<void> {
  const limit = performance.now() + SETTLE_LIMIT_MS;
  let count = -1;
  for (let quiet = 0; quiet < QUIET_STEPS && performance.now() < limit;) {
    await idle();
    await pause(SETTLE_STEP_MS);
    const now = countNodes();
    quiet = now === count ? quiet + 1 : 0;
    count = now;
  }
}

function countNodes(): number {
  let count = 0;
  for (const element of added()) walk(element, () => (count += 1));
  return count;
}

function matching(selector: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  const visit = (node: Node) => {
    if ((node as Partial<Element>).matches?.(selector)) found.push(node as HTMLElement);
  };
  for (const element of added()) walk(element, visit);
  return found;
}

async function pressOnce(target: HTMLElement): Promise<void> {
  await pause(0);
  await frame();
  performance.mark('bench-press-start');
  target.click();
  await frame();
  performance.mark('bench-press-end');
}

/** How much of the leaflet can be seen, the leaflet in a frame included. */
const height = () => {
  const inner = document.querySelector('iframe')?.contentDocument;
  return (inner ?? document).documentElement.scrollHeight;
};

async function press(selector: string, presses: number): Promise<void> {
  let targets = matching(selector);
  if (!targets.length) throw new Error(`Nothing here is ${selector}.`);
  const closed = height();
  for (let i = 0; i < presses; i += 1) {
    // Some draw a new control when one is pressed.
    if (!targets[i % targets.length]?.isConnected) targets = matching(selector);
    await pressOnce(targets[i % targets.length]!);
    if (i !== targets.length - 1) continue;
    await pause(OPENING_MS);
    if (height() <= closed) throw new Error(`Pressing ${selector} opens nothing.`);
  }
}

globalThis.bench = { add, remove, settle, countNodes, press };
