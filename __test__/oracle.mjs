// The calls that rongcloud-sdk makes as well.

import { readFile } from 'node:fs/promises';
import oracle from 'rongcloud-sdk';
import { options } from './app.mjs';

const known = oracle(options);
const knows = (method) =>
  typeof method.split('.').reduce((parent, part) => parent?.[part], known) === 'function';

const all = JSON.parse(await readFile(new URL('cases.json', import.meta.url), 'utf8'));

/** A case that is marked `beyond` has a field, or a value, that only ours has. */
export const cases = all.filter(({ method, beyond }) => !beyond && knows(method));
