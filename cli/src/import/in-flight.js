// The rows that are in flight, in a file beside the results. It is there while an import runs, so that
// after a crash the next run knows which rows may have been carried out although no result says so.
//
// The first line is the id of the process; each other line is a row, `number line digest`.

import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Misuse } from '../misuse.js';
import { isRunning } from '../running.js';

const WIDTH = 48;
/** Of two imports that begin at the same time, the later one to write its id has the file. */
const CONTEST = 100;

const padded = (text) => `${text.padEnd(WIDTH - 1)}\n`;

function readExisting(path) {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const ownerOf = ([first]) => Number(first);

/** The rows that an earlier run left in flight; none if it ended as it should. */
function rowsOf(lines) {
  const rows = lines.slice(1).map((line) => line.trim().split(' '));
  return rows
    .filter(([number, , digest]) => Number(number) > 0 && digest?.length === 8)
    .map(([number, line, digest]) => ({ number: Number(number), line: Number(line), digest }));
}

const inUse = (pid) =>
  new Misuse(
    `process ${pid} is importing with these results. If it is something else, add --take-over`,
  );

export class InFlight {
  #path;
  #file;
  #free = [];
  #slots = 1;
  #taken = 0;

  constructor(path, left) {
    this.#path = path;
    this.left = left;
  }

  /**
   * Takes the file of some results for this process.
   *
   * @param {string} results path of the results
   */
  static async take(results, { takeOver = false } = {}) {
    const path = `${results}.inflight`;
    const lines = readExisting(path);
    const owner = lines ? ownerOf(lines) : 0;
    if (owner > 0 && owner !== process.pid && isRunning(owner) && !takeOver) throw inUse(owner);
    const inFlight = new InFlight(path, rowsOf(lines ?? []));
    // The rows stay in it until they are in the results.
    inFlight.#file = openSync(path, lines ? 'r+' : 'w', 0o600);
    inFlight.#write(0, String(process.pid));
    await wait(CONTEST);
    const winner = ownerOf(readExisting(path) ?? []);
    if (winner === process.pid) return inFlight;
    closeSync(inFlight.#file);
    throw inUse(winner);
  }

  /** Begins the file anew, once what was left is in the results. */
  begin() {
    closeSync(this.#file);
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

  /** Gives the file back before anything was begun. */
  giveUp() {
    closeSync(this.#file);
    if (this.left.length === 0) rmSync(this.#path);
  }

  /** Removes the file, unless it has rows whose results could not be written. */
  end() {
    closeSync(this.#file);
    if (this.#taken === 0) rmSync(this.#path);
  }
}
