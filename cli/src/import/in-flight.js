// The rows that are in flight, in a file beside the results. It is there while an import runs, so that
// after a crash the next run knows which rows may have been carried out although no result says so.
//
// The first line is the id of the process; each other line is a row, `number line digest`.

import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { claim } from './claim.js';

const WIDTH = 48;

const padded = (text) => `${text.padEnd(WIDTH - 1)}\n`;

/** The row of a line; none if its place is free, or was half written. */
function readRow(text) {
  const [number, line, digest] = text.trim().split(' ');
  const isRow = Number(number) > 0 && digest?.length === 8;
  return isRow ? [{ number: Number(number), line: Number(line), digest }] : [];
}

export class InFlight {
  #path;
  #file;
  #others;
  #free = [];
  #slots = 1;
  #taken = 0;

  constructor({ path, others }) {
    this.#path = path;
    this.#file = openSync(path, 'r+');
    this.#others = others;
  }

  /**
   * Takes some results for this process.
   *
   * @param {string} results path of the results
   */
  static take(results, { takeOver = false } = {}) {
    return new InFlight(claim(results, padded(String(process.pid)), { takeOver }));
  }

  /** The rows that earlier imports left in flight; none if they ended as they should. */
  get left() {
    return this.#others.flatMap(({ rows }) => rows.flatMap(readRow));
  }

  /** Removes what was left, once it is in the results. */
  begin() {
    for (const { path } of this.#others) rmSync(path, { force: true });
    this.#others = [];
  }

  #write(slot, text) {
    writeSync(this.#file, padded(text), slot * WIDTH);
  }

  /** Notes that a row is about to be sent, and returns its place. */
  enter({ number, line, digest }) {
    this.#taken += 1;
    const slot = this.#free.pop() ?? this.#slots++;
    this.#write(slot, `${number} ${line} ${digest}`);
    return slot;
  }

  /** Frees the place of a row whose result is written, or which was not sent. */
  leave(slot, wasSent) {
    if (!wasSent) this.#write(slot, '');
    this.#free.push(slot);
    this.#taken -= 1;
  }

  /** Gives the results back before anything was begun. */
  giveUp() {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }

  /** Removes the file, unless it has rows whose results could not be written. */
  end() {
    closeSync(this.#file);
    if (this.#taken === 0) rmSync(this.#path, { force: true });
  }
}
