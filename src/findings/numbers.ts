/** Whether the numbers between the tags are those that this version knows. */
import { REGIONS } from '../attributes.ts';
import { parseConfig, type Config } from '../config.ts';
import { HELPLINES } from '../content/helplines.ts';
import type { Helpline, Phone, Region } from '../content/types.ts';
import type { Finding, LeafletTag } from './facts.ts';

/** Short numbers must be the same; long ones may lack their country's code. */
const SAFE_DIGITS = 7;

const digitsOf = (number: string) => number.replace(/\D/g, '');

function isSame(first: string, second: string): boolean {
  const [a, b] = [digitsOf(first), digitsOf(second)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SAFE_DIGITS && long.endsWith(short.replace(/^0+/, ''));
}

const phonesOf = ({ phone, also, sms }: Helpline): readonly Phone[] =>
  [phone, also, sms].filter((entry) => entry !== undefined);

const isAmong = (number: string, helplines: readonly Helpline[]) =>
  helplines.some((helpline) => phonesOf(helpline).some(({ dial }) => isSame(dial, number)));

/** How a leaflet is configured; '' for a browser gives what the page alone says. */
export const configOf = ({ attributes, lang }: LeafletTag, browserLang = ''): Config =>
  parseConfig(attributes, { lang, browserLang, today: '', schemeUnset: true }).config;

const inList = (parts: readonly string[]) => parts.join(', ');

/** Numbers of the fallback that are another country's, or unknown; urgent ones that are missing. */
export function numberFindings(tag: LeafletTag): readonly Finding[] {
  const { numbers } = tag;
  if (!numbers.length) return [];
  const { region, partner } = configOf(tag);
  const own = partner ? [partner] : [];
  const regions: readonly Region[] = region ? [region] : REGIONS;
  const known = [...own, ...regions.flatMap((name) => HELPLINES[name])];
  const others = numbers.filter((number) => !isAmong(number, known));
  const abroad = others.filter((number) =>
    REGIONS.some((name) => isAmong(number, HELPLINES[name])),
  );
  const unknown = others.filter((number) => !abroad.includes(number));
  const urgent = region
    ? HELPLINES[region].filter(({ kind }) => kind === 'emergency' || kind === 'crisis')
    : [];
  const missing = urgent.filter(
    (helpline) => !numbers.some((number) => isAmong(number, [helpline])),
  );
  const findings: Finding[] = [];
  if (abroad.length) {
    findings.push({
      id: 'numbers-abroad',
      level: 'mend',
      what: `The text between the tags has numbers of another country than ${region ?? ''}: ${inList(abroad)}.`,
      why: 'A reader without script may call a number that does not work where they are.',
      mend: `Take the text between the tags from the snippet for ${region ?? 'your country'}.`,
    });
  }
  if (unknown.length) {
    findings.push({
      id: 'numbers-unknown',
      level: 'note',
      what: `The text between the tags has a number that this version does not know: ${inList(unknown)}.`,
      why: 'Helplines change their numbers. An old one leaves a reader without an answer.',
      mend: 'If it is a number of yours, all is well. If not, take the text from a fresh snippet.',
    });
  }
  if (missing.length) {
    findings.push({
      id: 'numbers-missing',
      level: 'mend',
      what: `The text between the tags lacks a number for ${region ?? ''}: ${inList(missing.map(({ phone }) => phone.shown))}.`,
      why: 'Where no script runs, readers can’t find the number that they need first.',
      mend: 'Take the text between the tags from a fresh snippet.',
    });
  }
  if (findings.length) return findings;
  const where = region ? ` for ${region}` : '';
  return [
    {
      id: 'numbers',
      level: 'fine',
      what: `The numbers between the tags are those of this version${where}.`,
    },
  ];
}
