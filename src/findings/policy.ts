/** Reads Content-Security-Policies as far as the script and its markup go. */
import type { ScriptTag } from './facts.ts';

type Directives = Readonly<Partial<Record<string, readonly string[]>>>;

/** The first directive of a name counts. */
function parsePolicy(policy: string): Directives {
  const directives: Record<string, readonly string[]> = {};
  for (const part of policy.split(';')) {
    const [name = '', ...values] = part.trim().split(/\s+/);
    if (name) directives[name.toLowerCase()] ??= values;
  }
  return directives;
}

const hostOf = (address: string) => /^(?:https?:)?\/\/([^/?#:]+)/i.exec(address)?.[1] ?? '';

function matches(source: string, { src, nonce, integrity }: ScriptTag): boolean {
  if (source.startsWith("'nonce-")) return nonce !== '' && source === `'nonce-${nonce}'`;
  if (/^'sha\d+-/.test(source)) return integrity.split(/\s+/).includes(source.slice(1, -1));
  const host = hostOf(src);
  // Whether a whole address is on the page's own site can't be seen in its source.
  if (source === "'self'") return true;
  if (source === '*') return true;
  if (/^https?:$/i.test(source)) return !host || src.startsWith(source) || src.startsWith('//');
  const allowed = source.replace(/^https?:\/\//i, '').replace(/[/:].*$/, '');
  if (!allowed || allowed.startsWith("'")) return false;
  return allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed;
}

/** Whether a policy keeps the browser from loading a script of the page's own markup. */
export function blocksScript(policy: string, script: ScriptTag): boolean {
  const directives = parsePolicy(policy);
  const sources =
    directives['script-src-elem'] ?? directives['script-src'] ?? directives['default-src'];
  if (!sources) return false;
  // Then addresses don't count.
  const isStrict = sources.includes("'strict-dynamic'");
  const counted = isStrict ? sources.filter((source) => /^'(nonce|sha\d+)-/.test(source)) : sources;
  return !counted.some((source) => matches(source, script));
}

/** Whether a policy keeps the leaflet's markup from being made. */
export function blocksMarkup(policy: string): boolean {
  const { 'require-trusted-types-for': required, 'trusted-types': names } = parsePolicy(policy);
  return Boolean(
    required?.includes("'script'") &&
    names &&
    !names.some((name) => name === '*' || name === 'clonazepam-info' || name === 'default'),
  );
}
