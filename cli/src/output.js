// What a command prints: data to stdout, all else to stderr.

import pc from 'picocolors';
import { FAILED } from './exit-codes.js';

/** Whether colours help: on a terminal, unless the environment says otherwise. */
function hasColors(stream, env) {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return Boolean(stream.isTTY) && env.TERM !== 'dumb';
}

export class Output {
  #out;
  #err;

  constructor({ stdout, stderr, env }) {
    this.#out = stdout;
    this.#err = stderr;
    this.colors = pc.createColors(hasColors(stdout, env));
    this.errorColors = pc.createColors(hasColors(stderr, env));
    this.isInteractive = Boolean(stderr.isTTY) && env.TERM !== 'dumb';
    this.width = Math.min(stdout.columns ?? 100, 100);
    stdout.on('error', (error) => {
      // A reader that has gone, as `head` does, wants no more.
      if (error.code === 'EPIPE') return;
      this.complain(`stdout: ${error.message}`);
      process.exit(FAILED);
    });
    // What people cannot read is lost, and no failure.
    stderr.on('error', () => {});
  }

  /** The stream for people. */
  get err() {
    return this.#err;
  }

  /** Whether nobody reads stdout any more. */
  get isCutOff() {
    return this.#out.destroyed || this.#out.writableEnded;
  }

  /** Prints data. Resolves once there is room for more. */
  print(text) {
    if (this.isCutOff || this.#out.write(`${text}\n`)) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        for (const event of ['drain', 'close', 'error']) this.#out.off(event, done);
        resolve();
      };
      for (const event of ['drain', 'close', 'error']) this.#out.on(event, done);
    });
  }

  /** Prints a value as JSON: on a terminal over several lines, elsewhere on one. */
  printJson(value) {
    return this.print(JSON.stringify(value, undefined, this.#out.isTTY ? 2 : undefined));
  }

  /** Tells people something. */
  say(text) {
    if (!this.#err.destroyed) this.#err.write(`${text}\n`);
  }

  /** Tells people what is wrong. */
  complain(text) {
    this.say(`${this.errorColors.red('rongcloud:')} ${text}`);
  }
}
