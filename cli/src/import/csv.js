// The rows of a CSV file.
//
// csv-parse reads one record at a time. Where a quote is wrong, it would take what follows for a part
// of the record; here the record ends with its first line, and the next line is a row of its own.

import { pipeline } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { readPath, WrongText } from '../fields.js';
import { Misuse } from '../misuse.js';
import { readLines } from './lines.js';
import { LONGEST_ROW } from './row.js';

/** What is wrong with a record, in words. */
const PROBLEMS = {
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'a value in quotes goes on after its closing quote',
  INVALID_OPENING_QUOTE: 'a quote within a value: put the value in quotes, and double the quote',
  CR: 'a line break that is CR alone: convert it to LF',
  TOO_LONG: `the row is longer than ${LONGEST_ROW} characters`,
};

const countQuotes = (text) => text.split('"').length - 1;

/** Puts lines together to records: a line break within quotes is a part of its value. */
class Records {
  #delimiter;
  #lines = [];
  #quotes = 0;
  #length = 0;

  constructor(delimiter) {
    this.#delimiter = delimiter;
  }

  /** Takes a line, and returns the records that are complete with it. */
  push(line) {
    this.#lines.push(line);
    this.#quotes += countQuotes(line.text);
    this.#length += line.text.length;
    const isComplete = this.#quotes % 2 === 0 || this.#length > LONGEST_ROW;
    return isComplete ? this.end() : [];
  }

  /** Returns the records that the lines at hand are. */
  end() {
    const lines = this.#lines;
    this.#lines = [];
    this.#quotes = 0;
    this.#length = 0;
    return lines.length > 0 ? this.#read(lines) : [];
  }

  /** The values of a record. */
  #split(text) {
    // Most records have no quotes, and a tenth of the work.
    if (!/["\r]/.test(text)) return text.split(this.#delimiter);
    const records = parse(text, {
      delimiter: this.#delimiter,
      record_delimiter: ['\n', '\r\n', '\r'],
    });
    if (records.length > 1) throw Object.assign(new Error(), { code: 'CR' });
    return records[0] ?? [];
  }

  #read(lines) {
    const [{ line }] = lines;
    const text = lines
      .map((part) => part.text)
      .join('\n')
      .replace(/\r$/, '');
    try {
      if (lines.some(({ isLong }) => isLong))
        throw Object.assign(new Error(), { code: 'TOO_LONG' });
      return [{ line, position: lines.at(-1).position, cells: this.#split(text) }];
    } catch (error) {
      if (error.code === undefined) throw error;
      const problem = PROBLEMS[error.code] ?? error.message;
      const [{ position }, ...rest] = lines;
      return [{ line, position, problem }, ...rest.flatMap((part) => this.push(part))];
    }
  }
}

async function* readRecords(stream, delimiter) {
  const records = new Records(delimiter);
  for await (const line of readLines(stream, LONGEST_ROW)) yield* records.push(line);
  for (let rest = records.end(); rest.length > 0; rest = records.end()) yield* rest;
}

/** What to say where the header would be one with another delimiter. */
function otherDelimiter(names, fields) {
  const [delimiter] = [';', '\t', '|', ','].filter((text) =>
    names[0]
      .split(text)
      .slice(0, -1)
      .some((name) => fields.has(name)),
  );
  return delimiter === undefined ? '' : `: add --delimiter '${delimiter.replace('\t', '\\t')}'`;
}

/** The fields that the columns of a header are, by their place; undefined for a column without a name. */
function readHeader({ cells, problem }, fields, { allowUnknown }) {
  if (problem) throw new Misuse(`the header: ${problem}`);
  const names = cells.map((name) => name.trim());
  const twice = names.find((name, place) => name !== '' && names.indexOf(name) !== place);
  if (twice !== undefined) throw new Misuse(`two columns are named ${JSON.stringify(twice)}`);
  return names.map((name) => {
    if (name === '') return undefined;
    const path = readPath(name);
    if (!allowUnknown && !fields.has(path[0])) {
      throw new Misuse(`${fields.unknown(path[0])}${otherDelimiter(names, fields)}`);
    }
    return path;
  });
}

function readCells(cells, columns, fields) {
  if (cells.length !== columns.length) {
    throw new WrongText(`has ${cells.length} values; the header has ${columns.length} columns`);
  }
  const stray = cells.findIndex((cell, place) => columns[place] === undefined && cell !== '');
  if (stray !== -1) throw new WrongText(`has a value in column ${stray + 1}, which has no name`);
  const named = columns.flatMap((path, place) => (path ? [[path, cells[place]]] : []));
  return fields.read(named);
}

export async function* readCsv({ bytes, decoder }, fields, options) {
  pipeline(bytes, decoder, () => {});
  let columns;
  let number = 0;
  for await (const { cells, ...record } of readRecords(decoder, options.delimiter)) {
    if (cells?.every((cell) => cell.trim() === '')) continue;
    if (columns === undefined) {
      columns = readHeader({ cells, ...record }, fields, options);
      continue;
    }
    number += 1;
    const row = { number, ...record };
    if (record.problem) {
      yield row;
      continue;
    }
    try {
      yield { ...row, input: readCells(cells, columns, fields) };
    } catch (error) {
      if (!(error instanceof WrongText)) throw error;
      yield { ...row, problem: error.message };
    }
  }
  if (columns === undefined) throw new Misuse('the file has no header');
}
