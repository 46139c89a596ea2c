// The translations in docs/zh: a file for each page, with the Chinese of each English sentence.

import { readdir, readFile, rm, writeFile } from 'node:fs/promises';

const folder = new URL('zh/', import.meta.url);
const nameOf = (page) => `${page}.json`;

/** The translations of each page. */
export async function readTranslations() {
  const names = (await readdir(folder)).sort();
  const read = async (name) => [
    name.replace(/\.json$/, ''),
    JSON.parse(await readFile(new URL(name, folder), 'utf8')),
  ];
  return new Map(await Promise.all(names.map(read)));
}

/** The Chinese of each sentence that has some. */
export function joinTranslations(translations) {
  const all = [...translations.values()].flatMap((file) => Object.entries(file));
  return new Map(all.filter(([, chinese]) => chinese));
}

/** The same translations for the sentences that there are now. What is new is empty. */
export function arrange(placed, translations) {
  const all = joinTranslations(translations);
  const chineseOf = (page, sentence) => translations.get(page)?.[sentence] || all.get(sentence);
  const arrangePage = (page, sentences) =>
    Object.fromEntries(sentences.map((each) => [each, chineseOf(page, each) ?? '']));
  return new Map([...placed].map(([page, sentences]) => [page, arrangePage(page, sentences)]));
}

/** Writes the files that are other than they were. */
export async function writeTranslations(translations, before) {
  for (const page of before.keys()) {
    if (!translations.has(page)) await rm(new URL(nameOf(page), folder));
  }
  for (const [page, file] of translations) {
    const text = JSON.stringify(file, null, 2);
    if (text === JSON.stringify(before.get(page), null, 2)) continue;
    await writeFile(new URL(nameOf(page), folder), `${text}\n`);
  }
}
