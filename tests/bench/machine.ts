/** Describes the machine of a run: what its figures depend on, and nothing that names it. */
import { existsSync, readFileSync } from 'node:fs';
import { arch, cpus, loadavg, type as systemType } from 'node:os';

const OS_RELEASE = '/etc/os-release';

function systemName(): string {
  const release = existsSync(OS_RELEASE) ? readFileSync(OS_RELEASE, 'utf8') : '';
  return /^PRETTY_NAME="?(.*?)"?$/m.exec(release)?.[1] ?? systemType();
}

/** How many programs wait for a core, on average of the last minutes; 0 on Windows. */
export const loadOf = (): number => loadavg()[1] ?? 0;

export function describeMachine(
  browser: string,
  { date, rounds, load }: { date: Date; rounds: number; load: number },
): string {
  const cores = cpus();
  const busy = load > cores.length ? ` The machine was busy (load ${load.toFixed(1)}).` : '';
  return [
    `Run on ${date.toISOString().slice(0, 10)}, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}:`,
    `${cores[0]?.model.trim() || arch()}, ${cores.length} cores,`,
    `${systemName()}, ${browser.replace('/', ' ')}.${busy}`,
  ].join(' ');
}
