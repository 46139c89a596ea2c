// The rows of a CSV file.

import { pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import { readPath, WrongText } from '../fields.js';
import { Misuse } from '../misuse.js';
import { LONGEST_ROW } from './row.js';

/** What is wrong with a record that the parser gave up, in words. */
const PROBLEMS = {
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed',
  CSV_MAX_RECORD_SIZE: `the row is longer than ${LONGEST_ROW} bytes: is a quote never closed?`,
  CSV_INVALID_CLOSING_QUOTE: 'a quoted value goes on after its closing quote',
  INVALID_OPENING_QUOTE: 'a quote within a value: put the value in quotes and double the quote',
};

const countLines = (cells) => cells.join('').split('\n').length - 1;

/** The fields that the columns of a header are, by their place; undefined for a column without a name. */
function readHeader(cells, fields, { allowUnknown }) {
  const names = cells.map((name) => name.trim());
  const twice = names.find((name, place) => name !== '' && names.indexOf(name) !== place);
  if (twice !== undefined) throw new Misuse(`two columns are named ${JSON.stringify(twice)}`);
  return names.map((name) => {
    if (name === '') return undefined;
    const path = readPath(name);
    if (!allowUnknown && !fields.has(path[0])) throw new Misuse(fields.unknown(path[0]));
    return path;
  });
}

function readRecord(cells, columns, fields) {
  if (cells.length !== columns.length) {
    throw new WrongText(`has ${cells.length} values; the header has ${columns.length} columns`);
  }
  const stray = cells.findIndex((cell, place) => columns[place] === undefined && cell !== '');
  if (stray !== -1) throw new WrongText(`has a value in column ${stray + 1}, which has no name`);
  const named = columns.flatMap((path, place) => (path ? [[path, cells[place]]] : []));
  return fields.read(named);
}

/**
 * Rows are numbered as the parser meets them, so that a file has the same numbers each time: what
 * it skips is handed on later.
 */
export async function* readCsv({ bytes, decoder }, fields, options) {
  let number = -1;
  const skipped = [];
  const parser = parse({
    delimiter: options.delimiter,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    relax_column_count: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_ROW,
    on_record(cells, { lines, bytes: position }) {
      number += 1;
      return { number, line: lines - countLines(cells), position, cells };
    },
    on_skip({ code, lines, message }) {
      number += 1;
      skipped.push({ number, line: lines, problem: PROBLEMS[code] ?? message });
    },
  });
  pipeline(bytes, decoder, parser, () => {});

  let columns;
  for await (const { cells, ...row } of parser) {
    if (row.number === 0) {
      columns = readHeader(cells, fields, options);
      continue;
    }
    yield* skipped.splice(0);
    try {
      yield { ...row, input: readRecord(cells, columns, fields) };
    } catch (error) {
      if (!(error instanceof WrongText)) throw error;
      yield { ...row, problem: error.message };
    }
  }
  if (columns === undefined) throw new Misuse('the file has no header');
  yield* skipped;
}
