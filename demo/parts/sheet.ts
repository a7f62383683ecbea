/** The sheet to print as it is before a script runs, the countries to choose from, and the ready-made sheets. */
import { EN } from '../../src/content/en.ts';
import { escapeHtml, serialize } from '../../src/templates/serialize.ts';
import { countriesOf } from '../../src/view.ts';
import { sheetFile } from '../sheet/ready-made.ts';
import { sheetTemplate } from '../sheet/sheet.ts';
import { NO_REGION } from '../sheet/state.ts';
import { filesTable } from './html.ts';

export const sheetPart = (): string => serialize(sheetTemplate({ region: '', lang: 'en' }));

export const sheetCountries = (): string =>
  countriesOf(EN)
    .map(({ value, name }) => `<option value="${value || NO_REGION}">${escapeHtml(name)}</option>`)
    .join('');

export const sheetFiles = (): string =>
  filesTable((region, lang) => `sheets/${sheetFile(region, lang)}`);
