// A row of a file: `{ number, line, position, input }`, or `problem` in place of `input`.
//
// `number` is from 1, without the header and empty lines; `line` is where the row begins;
// `position` is the byte after it.

import { createHash } from 'node:crypto';

/** The service takes no request of more than 128 KB. */
export const LONGEST_ROW = 1024 * 1024;

/** A short digest: of a row's input, which tells whether the row has changed, or of an app's key. */
export function digestOf(value) {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);
}
