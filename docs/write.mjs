// Writes what is made of index.d.ts: its Chinese form, and in both languages the reference and the names
// of other SDKs, in place of what is there. Says which sentences are still to be translated.

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { findFaults } from './faults.mjs';
import { writeOtherSdks } from './other-sdks.mjs';
import { writePages } from './pages.mjs';
import { placeSentences } from './sentences.mjs';
import { translate } from './translate.mjs';
import { arrange, joinTranslations, readTranslations, writeTranslations } from './translations.mjs';
import { LANGUAGES } from './words.mjs';

const root = new URL('..', import.meta.url);

async function writeLanguage(text, words) {
  await writeFile(new URL(`docs/${words.otherSdks.page}`, root), writeOtherSdks(text, words));
  const folder = new URL(`docs/${words.folder}/`, root);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const [name, page] of writePages(text, words)) await writeFile(new URL(name, folder), page);
}

const english = await readFile(new URL('index.d.ts', root), 'utf8');
const before = await readTranslations();
const placed = placeSentences(english);
const translations = arrange(placed, before);
await writeTranslations(translations, before);

const chinese = translate(english, joinTranslations(translations));
await writeFile(new URL('index.zh.d.ts', root), chinese);
await writeLanguage(english, LANGUAGES.english);
await writeLanguage(chinese, LANGUAGES.chinese);

for (const fault of findFaults(placed, translations)) console.error(fault);
