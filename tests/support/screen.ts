/** What is really painted, in Chromium: pixels of a screenshot. */
import { executeServerCommand } from '@web/test-runner-commands';
import { ratioOf, type Rgb } from './color.ts';

/** The window as it is painted now. */
export async function takeScreenshot(): Promise<CanvasRenderingContext2D> {
  const image = new Image();
  image.src = `data:image/png;base64,${await executeServerCommand<string, undefined>('screenshot')}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(image, 0, 0);
  return context;
}

/** How much of each side of an element is left out, as a share of its shorter side: round corners, and borders. */
const EDGE = 0.15;

/** Contrast ratio of an element's ground, its most common colour, and the pixel that is furthest from it. */
export function paintedContrast(screenshot: CanvasRenderingContext2D, element: Element): number {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (top < 0 || top + height > window.innerHeight) throw new Error('It is not in the window.');
  const scale = screenshot.canvas.width / window.innerWidth;
  const edge = Math.min(width, height) * EDGE;
  const box = [left + edge, top + edge, width - 2 * edge, height - 2 * edge] as const;
  const [x, y, w, h] = box.map((length) => Math.round(length * scale));
  const { data } = screenshot.getImageData(x!, y!, w!, h!);
  const counts = new Map<number, { color: Rgb; count: number }>();
  for (let at = 0; at < data.length; at += 4) {
    const [r, g, b] = [data[at]!, data[at + 1]!, data[at + 2]!];
    const key = (r << 16) | (g << 8) | b;
    const entry = counts.get(key);
    if (entry) entry.count += 1;
    else counts.set(key, { color: [r, g, b], count: 1 });
  }
  const colors = [...counts.values()].sort((a, b) => b.count - a.count);
  return Math.max(...colors.map(({ color }) => ratioOf(color, colors[0]!.color)));
}
