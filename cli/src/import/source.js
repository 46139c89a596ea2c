// The file that an import reads, as text.

import { createReadStream, statSync } from 'node:fs';
import { extname } from 'node:path';
import { Transform } from 'node:stream';
import { Misuse } from '../misuse.js';

const FORMATS = { '.csv': 'csv', '.tsv': 'tsv', '.jsonl': 'jsonl', '.ndjson': 'jsonl' };

/** The name under which standard input is given. */
export const STDIN = '-';

/** The format that the name of a file tells. Standard input has JSON lines. */
export function formatOf(file) {
  if (file === STDIN) return 'jsonl';
  const format = FORMATS[extname(file).toLowerCase()];
  if (format) return format;
  throw new Misuse(
    `the name of ${file} does not say what it is: add --format csv or --format jsonl`,
  );
}

function createDecoder(encoding) {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new Misuse(`there is no encoding ${encoding}`);
  }
}

const countLines = (text) => text.split('\n').length - 1;

/** What stands in a chunk before the first bytes that are no text. */
function textBefore(chunk, encoding) {
  const text = chunk ? new TextDecoder(encoding).decode(chunk) : '';
  // A chunk may begin within a character, whose first bytes the one before had.
  const [begun] = text.match(/^\uFFFD{0,3}/);
  return text.slice(0, Math.max(text.indexOf('\uFFFD', begun.length), 0));
}

/** Decodes text, and refuses what is not of its encoding: names must not be garbled silently. */
function decode(file, encoding) {
  const decoder = createDecoder(encoding);
  let line = 1;
  function push(chunk, isLast, done) {
    let text;
    try {
      text = decoder.decode(chunk, { stream: !isLast });
    } catch {
      const other = encoding === 'utf-8' ? ': say what it is, as in --encoding gbk' : '';
      const wrong = line + countLines(textBefore(chunk, encoding));
      return done(new Misuse(`${file}:${wrong} is not text in ${encoding}${other}`));
    }
    line += countLines(text);
    done(undefined, text);
  }
  return new Transform({
    decodeStrings: false,
    encoding: 'utf8',
    transform: (chunk, _, done) => push(chunk, false, done),
    flush: (done) => push(undefined, true, done),
  });
}

function sizeOf(file) {
  const stat = statSync(file);
  if (stat.isDirectory()) throw new Misuse(`${file} is a folder`);
  return stat.isFile() ? stat.size : undefined;
}

/** Opens a file: its text as a stream, and its size in bytes where that says how much is left. */
export function openSource(file, { encoding = 'utf-8' }, stdin) {
  const decoder = decode(file, encoding.toLowerCase());
  const isUtf8 = encoding.toLowerCase() === 'utf-8';
  if (file === STDIN) return { bytes: stdin, decoder, size: undefined };
  try {
    const size = sizeOf(file);
    // Rows count the bytes that their text has in UTF-8.
    return { bytes: createReadStream(file), decoder, size: isUtf8 ? size : undefined };
  } catch (error) {
    if (error.code === undefined) throw error;
    throw new Misuse(`${file} cannot be read (${error.code})`);
  }
}
