// Writes what is made of index.d.ts: its Chinese form, and the reference in both languages, in place of
// what is there. Says which sentences are still to be translated.

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { findFaults } from './faults.mjs';
import { writePages } from './pages.mjs';
import { placeSentences } from './sentences.mjs';
import { translate } from './translate.mjs';
import { arrange, joinTranslations, readTranslations, writeTranslations } from './translations.mjs';
import { LANGUAGES } from './words.mjs';

const root = new URL('..', import.meta.url);

async function writeFolder(text, words) {
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
await writeFolder(english, LANGUAGES.english);
await writeFolder(chinese, LANGUAGES.chinese);

for (const fault of findFaults(placed, translations)) console.error(fault);
