// rongcloud methods [word]

import { summaryOf } from '../catalog.js';
import { DONE, FAILED } from '../exit-codes.js';
import { cut } from '../text.js';

/** Lists the methods, or those that have a word in their name, path or summary. */
export async function methods({ catalog, output }, word, { json }) {
  const found = word === undefined ? catalog.methods : catalog.search(word);
  if (json) {
    const facts = found.map(({ name, doc, verb, path, rate }) => {
      return { name, summary: summaryOf(doc), verb, path, quota: rate };
    });
    await output.printJson(facts);
    return DONE;
  }
  if (found.length === 0) {
    output.complain(`no method has ${JSON.stringify(word)} in its name, path or summary`);
    return FAILED;
  }
  const longest = Math.max(...found.map(({ name }) => name.length));
  for (const { name, doc } of found) {
    const summary = cut(summaryOf(doc), output.width - longest - 2);
    await output.print(`${output.colors.bold(name.padEnd(longest))}  ${summary}`);
  }
  return DONE;
}
