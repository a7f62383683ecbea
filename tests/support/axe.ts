/** Runs axe in a page that has its script, by every rule that it has: AAA and experimental ones too. */
import type axe from 'axe-core';
import type { Page } from './page.ts';

export const AXE = '/node_modules/axe-core/axe.min.js';

/** What axe can't decide, and who does. */
const DECIDED_ELSEWHERE = new Set([
  // It fetches the page's style sheets for this one, and does not look into constructed ones.
  'css-orientation-lock',
]);

/**
 * Violations, and what axe would have a person look at; and whether it has looked into a shadow root. `tags`: only
 * rules with one of these, as `cat.color`.
 */
export async function runAxe(
  { window, document }: Pick<Page, 'window' | 'document'>,
  tags?: string[],
): Promise<{ findings: string[]; sawShadow: boolean }> {
  const checker = (window as Page['window'] & { axe: typeof axe }).axe;
  const every = checker.getRules().map(({ ruleId }) => ruleId);
  const wanted = new Set(checker.getRules(tags).map(({ ruleId }) => ruleId));
  const rules = Object.fromEntries(every.map((id) => [id, { enabled: wanted.has(id) }]));
  const { violations, incomplete, passes } = await checker.run(document, { rules });
  const open = incomplete.filter(({ id }) => !DECIDED_ELSEWHERE.has(id));
  return {
    findings: [...violations, ...open].map(
      ({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes.map(({ target, failureSummary }) => `${target.join()} ${failureSummary}`).join('; ')}`,
    ),
    sawShadow: passes.some(({ nodes }) => nodes.some(({ target }) => Array.isArray(target[0]))),
  };
}
