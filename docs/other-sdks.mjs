// The page for those who come from the Java or Go SDK: the names of its methods beside ours.
//
// other-sdks.json has the names, by our methods. Where it has none, the SDK has no such method.

import { readFile } from 'node:fs/promises';
import { createLinks } from './links.mjs';
import { blocks, table } from './markdown.mjs';
import { readReference } from './read-reference.mjs';

export const namesOfOthers = JSON.parse(
  await readFile(new URL('other-sdks.json', import.meta.url), 'utf8'),
);

const listNames = (names) => names?.map((name) => `\`${name}\``).join(', ') ?? '—';

export function writeOtherSdks(text, words) {
  const { resources, modules, places } = readReference(text);
  const links = createLinks(resources, places, words);
  const { title, other, about, names } = words.otherSdks;

  const linkTo = (name) => links.link(name).replace('](', `](${words.folder}/`);
  const writeRow = ({ name }) => {
    const { java, go } = namesOfOthers[name] ?? {};
    return [linkTo(name), listNames(java), listNames(go)];
  };
  const writeModule = ({ module, own }) => {
    const rows = own.flatMap(({ methods }) => methods).map(writeRow);
    return rows.length > 0 && blocks([`## ${module}`, table(names, rows)]);
  };
  return `${blocks([`# ${title}`, other, about, ...modules.map(writeModule)])}\n`;
}
