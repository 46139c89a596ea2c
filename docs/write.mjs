// Writes the reference to docs/api, in place of what is there, and the names of other SDKs.

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { writeOtherSdks } from './other-sdks.mjs';
import { writePages } from './pages.mjs';

const folder = new URL('api/', import.meta.url);
const declarations = await readFile(new URL('../index.d.ts', import.meta.url), 'utf8');

const pages = writePages(declarations);
await rm(folder, { recursive: true, force: true });
await mkdir(folder);
for (const [name, page] of pages) await writeFile(new URL(name, folder), page);
for (const [name, page] of writeOtherSdks(declarations))
  await writeFile(new URL(name, import.meta.url), page);
