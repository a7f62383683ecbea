/** The parts of pages that the project's sources write: they are in the HTML, for browsers without script too. */
import { evidencePart } from './parts/evidence.ts';
import { examplesPart } from './parts/examples.ts';
import { hostCount, hostsPart } from './parts/hosts.ts';
import { referencePart } from './parts/reference.ts';
import { sheetCountries, sheetFiles, sheetPart } from './parts/sheet.ts';
import { waysPart } from './parts/ways.ts';

const PARTS: Readonly<Record<string, (isBuilt: boolean) => string | Promise<string>>> = {
  evidence: evidencePart,
  examples: examplesPart,
  'host-count': hostCount,
  hosts: hostsPart,
  reference: referencePart,
  sheet: sheetPart,
  'sheet-countries': sheetCountries,
  'sheet-files': sheetFiles,
  ways: waysPart,
};

/** Stands in a page for the part of that name. */
const PLACE = /<!--part:([\w-]+)-->/;

export async function withParts(html: string, isBuilt: boolean): Promise<string> {
  const [place, name = ''] = PLACE.exec(html) ?? [];
  if (!place) return html;
  const write = PARTS[name];
  if (!write) throw new Error(`No part is named ${name}.`);
  const part = await write(isBuilt);
  return withParts(
    html.replace(place, () => part),
    isBuilt,
  );
}
