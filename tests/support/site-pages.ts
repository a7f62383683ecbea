/** Serves the pages of the built site as their tests open them. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WATCH } from '../../demo/hosts.ts';

/** The folder that `npm run site` writes. */
export const SITE = fileURLToPath(new URL('../../site/', import.meta.url));

const PAGE = /^\/site\/(\w+)\.html\?(watched|checked)$/;

/**
 * `/site/NAME.html?watched`: the page keeps what goes wrong in it. `?checked`: it has no policy, so that
 * checkers can be put into it.
 */
export function sitePage(address: string): { body: string; type: string } | undefined {
  const [, name = '', wish] = PAGE.exec(address) ?? [];
  const file = `${SITE}${name}.html`;
  if (!wish || !existsSync(file)) return undefined;
  const html = readFileSync(file, 'utf8');
  const body =
    wish === 'watched'
      ? // Before the policy, which rules what comes after it.
        html.replace('<head>', `<head><script>${WATCH}</script>`)
      : html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  return { body, type: 'text/html; charset=utf-8' };
}
