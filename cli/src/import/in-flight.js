// The rows that are in flight, in a file beside the results. It is there while an import runs, so that
// after a crash the next run knows which rows may have been carried out although no result says so.
//
// The first line is the id of the process; each other line is a row, `number line digest`.

import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { Misuse } from '../misuse.js';

const WIDTH = 48;

const padded = (text) => `${text.padEnd(WIDTH - 1)}\n`;

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch ({ code }) {
    return code === 'EPERM';
  }
}

function readExisting(path) {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The rows that an earlier run left in flight; none if it ended as it should. */
function readLeft(path, takeOver) {
  const lines = readExisting(path);
  if (!lines) return [];
  const pid = Number(lines[0]);
  if (pid > 0 && pid !== process.pid && isRunning(pid) && !takeOver) {
    throw new Misuse(
      `process ${pid} is importing with these results. If it is something else, add --take-over`,
    );
  }
  const rows = lines.slice(1).map((line) => line.trim().split(' '));
  return rows
    .filter(([number, , digest]) => Number(number) > 0 && digest?.length === 8)
    .map(([number, line, digest]) => ({ number: Number(number), line: Number(line), digest }));
}

export class InFlight {
  #path;
  #file;
  #free = [];
  #slots = 1;
  #taken = 0;

  /** @param {string} results path of the results */
  constructor(results, { takeOver = false } = {}) {
    this.#path = `${results}.inflight`;
    this.left = readLeft(this.#path, takeOver);
  }

  /** Begins the file anew, once what was left is in the results. */
  begin() {
    this.#file = openSync(this.#path, 'w', 0o600);
    this.#write(0, String(process.pid));
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

  /** Removes the file, unless it has rows whose results could not be written. */
  end() {
    closeSync(this.#file);
    if (this.#taken === 0) rmSync(this.#path);
  }
}
