// The calls that rongcloud-sdk makes as well.

import oracle from 'rongcloud-sdk';
import { options } from './app.mjs';
import { cases as all } from './cases.mjs';

const known = oracle(options);
const knows = (method) =>
  typeof method.split('.').reduce((parent, part) => parent?.[part], known) === 'function';

/** A case that is marked `beyond` has a field, or a value, that only ours has. */
export const cases = all.filter(({ method, beyond }) => !beyond && knows(method));
