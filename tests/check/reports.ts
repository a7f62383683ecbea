/** Reads the report of the check, as it is shown in a leaflet. */
import { until } from '../support/widget.ts';

/** The fragment that asks for it. */
export const HASH = '#clonazepam-info-check';

/** The root of the report; undefined where none is shown. */
export const reportIn = ({ document }: { document: Document }): ShadowRoot | undefined =>
  [...document.querySelectorAll('clonazepam-info')]
    .map(({ shadowRoot }) => shadowRoot?.querySelector('[data-check]')?.shadowRoot)
    .find((root) => root !== null && root !== undefined);

/** Waits for it. */
export async function reportOf(page: { document: Document; window: Window }): Promise<ShadowRoot> {
  await until(() => reportIn(page) !== undefined, page.window);
  return reportIn(page)!;
}

/** Ids of the findings of a level, in order. */
export const idsOf = (report: ShadowRoot, level: string): readonly string[] =>
  [...report.querySelectorAll<HTMLElement>(`[data-level=${level}]`)].map(
    ({ dataset }) => dataset['finding'] ?? '',
  );

/** Adds the check to a page whose script came by another way. */
export function addCheck(inner: Document): void {
  const tag = inner.createElement('script');
  tag.type = 'module';
  tag.textContent =
    "import { check } from '/dist/clonazepam-info.check.js'; import { VERSION } from '/src/version.ts'; void check(VERSION, true);";
  inner.body.append(tag);
}
