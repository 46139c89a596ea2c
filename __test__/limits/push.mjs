// Limits of what the methods of `Push` take.

import { ID, list } from './kinds.mjs';

/** A field of a type, a method that takes it, the rest of its input, and the limit. */
export const limits = [
  [
    'PushUser.users',
    'Push.user',
    { notification: { pushContent: 'c' } },
    list(1, 100, 'users', ID),
  ],
];
