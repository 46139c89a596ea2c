// The rows of a source, whatever its format.

import { readCsv } from './csv.js';
import { readJsonLines } from './json-lines.js';
import { digestOf } from './row.js';

/** The rows of an opened source, each with its digest. */
export async function* readRows(source, format, fields, options) {
  const delimiter = options.delimiter ?? (format === 'tsv' ? '\t' : ',');
  const rows =
    format === 'jsonl'
      ? readJsonLines(source, fields, options)
      : readCsv(source, fields, { ...options, delimiter });
  for await (const row of rows) yield row.problem ? row : { ...row, digest: digestOf(row.input) };
}
