// An import: rows from a file through a method into results.

import PQueue from 'p-queue';
import { readCsv } from './csv.js';
import { readJsonLines } from './json-lines.js';
import { digestOf } from './row.js';

/** The rows of an opened source. */
export function readRows(source, format, fields, options) {
  if (format === 'jsonl') return readJsonLines(source, fields, options);
  const delimiter = options.delimiter ?? (format === 'tsv' ? '\t' : ',');
  return readCsv(source, fields, { ...options, delimiter });
}

/**
 * Hands each row to `settle`, several at a time, and reads no faster than that. Ends early when the
 * signal is aborted, once the rows at hand are settled; so it does when `settle` rejects, and then
 * rejects too.
 */
export async function eachRow({ rows, source, concurrency, signal }, settle) {
  const queue = new PQueue({ concurrency });
  let failure;
  const stop = () => source.bytes.destroy();
  signal.addEventListener('abort', stop);
  try {
    for await (const row of rows) {
      if (failure || signal.aborted) break;
      queue
        .add(() => settle(row.problem ? row : { ...row, digest: digestOf(row.input) }))
        .catch((error) => {
          failure ??= error;
          stop();
        });
      await queue.onSizeLessThan(1);
    }
  } catch (error) {
    // The source was destroyed on purpose.
    if (!failure && !signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    await queue.onIdle();
  }
  if (failure) throw failure;
}
