// The results of an import: a file with a line for each outcome. What it says is what was done.

import {
  closeSync,
  createReadStream,
  existsSync,
  openSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { Misuse } from '../misuse.js';
import { readLines } from './lines.js';

/** The outcomes of a row. */
export const DONE = 'done';
/** It was refused, or not sent. */
export const FAILED = 'failed';
/** It may have been carried out or not: no answer arrived. */
export const UNKNOWN = 'unknown';

const NONE = 0;
const CODES = [undefined, DONE, FAILED, UNKNOWN];

/** The outcome and digest of each row, in five bytes a row. */
class Outcomes {
  #codes = new Uint8Array(1024);
  #digests = new Uint32Array(1024);
  counts = { [DONE]: 0, [FAILED]: 0, [UNKNOWN]: 0 };

  #grow(number) {
    const length = Math.max(number + 1, this.#codes.length * 2);
    const codes = new Uint8Array(length);
    const digests = new Uint32Array(length);
    codes.set(this.#codes);
    digests.set(this.#digests);
    this.#codes = codes;
    this.#digests = digests;
  }

  of(number) {
    return CODES[this.#codes[number] ?? NONE];
  }

  digestOf(number) {
    return this.#digests[number].toString(16).padStart(8, '0');
  }

  set(number, outcome, digest = '0') {
    if (number >= this.#codes.length) this.#grow(number);
    const before = this.of(number);
    if (before) this.counts[before] -= 1;
    this.counts[outcome] += 1;
    this.#codes[number] = CODES.indexOf(outcome);
    this.#digests[number] = Number.parseInt(digest, 16);
  }
}

function parseResult(text) {
  try {
    const result = JSON.parse(text);
    const isResult = Number.isSafeInteger(result.row) && CODES.indexOf(result.outcome) > 0;
    return isResult ? result : undefined;
  } catch {
    return undefined;
  }
}

export class Results {
  #file;
  #method;
  #app;
  #outcomes = new Outcomes();
  #failure;

  constructor(path, { method, app }) {
    this.path = path;
    this.#method = method;
    this.#app = app;
  }

  /**
   * Opens the results of an import: new ones, or those to go on with.
   *
   * @param {{ method: string, app: string }} owner the method, and a digest of the app's key
   */
  static async open(path, owner) {
    const results = new Results(path, owner);
    const isThere = existsSync(path);
    if (isThere && !statSync(path).isFile()) throw new Misuse(`${path} is no file for results`);
    const isWhole = !isThere || (await results.#read());
    // They hold what the service answers, which may be tokens.
    results.#file = openSync(path, 'a', 0o600);
    if (!isWhole) writeSync(results.#file, '\n');
    return results;
  }

  /**
   * Reads what is there, and removes a last line that a crash has cut off. Returns whether what is
   * left ends with a line break.
   */
  async #read() {
    let end = { position: 0, isWhole: true };
    const stream = createReadStream(this.path, 'utf8');
    for await (const { text, line, position, isWhole } of readLines(
      stream,
      Number.POSITIVE_INFINITY,
    )) {
      const result = parseResult(text);
      if (!result && !isWhole) break;
      if (!result) throw new Misuse(`${this.path}:${line} is no result of an import`);
      if (result.method !== this.#method) {
        throw new Misuse(`${this.path}:${line} is a result of ${result.method}`);
      }
      if (result.app !== this.#app) {
        throw new Misuse(`${this.path}:${line} is a result of another app: take other results`);
      }
      this.#outcomes.set(result.row, result.outcome, result.digest);
      end = { position, isWhole };
    }
    // Windows cannot truncate a file that is open for appending.
    truncateSync(this.path, end.position);
    return end.isWhole;
  }

  /** How many rows have each outcome. */
  get counts() {
    return this.#outcomes.counts;
  }

  /** The outcome that a row has, or undefined. */
  outcomeOf(number) {
    return this.#outcomes.of(number);
  }

  /** Whether the row that was sent under a number was this one. */
  isSame({ number, digest }) {
    return this.#outcomes.digestOf(number) === digest;
  }

  /** Writes the outcome of a row at once. */
  add({ number, line, digest }, outcome, facts) {
    const [method, app] = [this.#method, this.#app];
    const result = { row: number, line, method, app, outcome, digest, ...facts };
    this.#write(Buffer.from(`${JSON.stringify(result)}\n`));
    this.#outcomes.set(number, outcome, digest);
  }

  /** After a failure, as of a disk that is full, nothing may follow what is half written. */
  #write(bytes) {
    if (this.#failure) throw this.#failure;
    try {
      for (let written = 0; written < bytes.length; ) {
        written += writeSync(this.#file, bytes, written);
      }
    } catch (error) {
      this.#failure = error;
      throw error;
    }
  }

  close() {
    closeSync(this.#file);
  }
}
