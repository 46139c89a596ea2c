// Calls of every method: method, input, answer. `src/cases.rs` reads them too.

import { readdir, readFile } from 'node:fs/promises';

const folder = new URL('cases/', import.meta.url);
const read = async (file) => JSON.parse(await readFile(new URL(file, folder), 'utf8'));

// An editor may keep files of its own there.
const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
export const cases = (await Promise.all(files.map(read))).flat();
