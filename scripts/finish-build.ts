/** The last step of `npm run build`: writes into dist/ what comes of the bundles and modules there. */
import { writeFileSync } from 'node:fs';
import { makeRecord } from '../src/node/content-record.ts';
import { writeFramePage } from '../src/node/frame-page.ts';
import { writeLanguageFiles } from './language-files.ts';
import { makeLlms } from './llms.ts';
import { writePackageData } from './package-data.ts';
import { checkVersion, dist } from './project.ts';
import { writeSnippets } from './snippets.ts';
import { tidyModules } from './tidy-modules.ts';

checkVersion();
writeLanguageFiles();
writeFileSync(`${dist}embed.html`, writeFramePage());
writeFileSync(`${dist}llms.txt`, makeLlms());
writeFileSync(`${dist}content.json`, `${JSON.stringify(makeRecord(), null, 1)}\n`);
await writeSnippets();
tidyModules();
// Last, since it hashes the scripts.
writePackageData();
