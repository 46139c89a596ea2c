// The rows of a file of JSON lines.

import { pipeline } from 'node:stream';
import { readLines } from './lines.js';
import { LONGEST_ROW } from './row.js';

function readInput({ text, isLong }, fields, { allowUnknown }) {
  if (isLong) return { problem: `the line is longer than ${LONGEST_ROW} characters` };
  let input;
  try {
    input = JSON.parse(text);
  } catch ({ message }) {
    return { problem: `is no JSON: ${message}` };
  }
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  const unknown = isObject && Object.keys(input).find((name) => !fields.has(name));
  if (unknown && !allowUnknown) return { problem: fields.unknown(unknown) };
  return { input };
}

export async function* readJsonLines({ bytes, decoder }, fields, options) {
  let number = 0;
  pipeline(bytes, decoder, () => {});
  for await (const line of readLines(decoder, LONGEST_ROW)) {
    if (line.text.trim() === '' && !line.isLong) continue;
    number += 1;
    yield { number, line: line.line, position: line.position, ...readInput(line, fields, options) };
  }
}
