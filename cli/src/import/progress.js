// How far an import is: a bar on a terminal, a line every ten seconds elsewhere.

import { SingleBar } from 'cli-progress';

const LINE_EVERY = 10_000;
const BAR_EVERY = 100;
/** The rate is that of the last seconds. */
const RECENT = 10_000;

const number = (value) => Math.round(value).toLocaleString('en');

function describeTime(seconds) {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}

export class Progress {
  #output;
  #size;
  #bar;
  #timer;
  #rows = 0;
  #skipped = 0;
  #problems = 0;
  #position = 0;
  #samples = [];
  #stopBar = () => this.#bar.stop();

  /** @param {number} [size] bytes of the file, where it is known */
  constructor(output, size) {
    this.#output = output;
    this.#size = size;
  }

  begin() {
    this.#sample();
    if (this.#output.isInteractive) this.#beginBar();
    else this.#timer = setInterval(() => this.#output.say(this.#line()), LINE_EVERY);
    this.#timer.unref();
  }

  #beginBar() {
    const bar = this.#size === undefined ? '' : '{bar} {percentage}% ';
    this.#bar = new SingleBar({
      stream: this.#output.err,
      format: `${bar}{line}`,
      barsize: 24,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      hideCursor: true,
      clearOnComplete: true,
      // The import handles signals by itself.
      gracefulExit: false,
      emptyOnZero: true,
    });
    this.#bar.start(this.#size ?? 1, 0, { line: this.#line() });
    // A second Ctrl-C ends the process; the cursor must come back.
    process.once('exit', this.#stopBar);
    this.#timer = setInterval(() => {
      this.#bar.update(Math.min(this.#position, this.#size ?? 0), { line: this.#line() });
    }, BAR_EVERY);
  }

  /** Tells people something without tearing the bar. */
  say(text) {
    if (!this.#bar) return this.#output.say(text);
    this.#output.err.write(`\r\u001B[K${text}\n`);
  }

  /** A row that was read; one that an earlier run has settled is skipped. */
  read({ position }, isSkipped) {
    this.#position = position;
    if (isSkipped) this.#skipped += 1;
  }

  settled(isProblem) {
    this.#rows += 1;
    if (isProblem) this.#problems += 1;
  }

  #sample() {
    const now = performance.now();
    this.#samples.push({ time: now, rows: this.#rows });
    while (this.#samples.length > 2 && this.#samples[1].time < now - RECENT) this.#samples.shift();
  }

  #line() {
    this.#sample();
    const [first, last] = [this.#samples[0], this.#samples.at(-1)];
    const rate = (last.rows - first.rows) / Math.max((last.time - first.time) / 1000, 0.001);
    const read = this.#rows + this.#skipped;
    const isTimed = this.#size !== undefined && read > 0 && rate > 0;
    // A file may grow while it is read.
    const bytesLeft = Math.max(this.#size - this.#position, 0);
    const rowsLeft = isTimed ? (bytesLeft / this.#position) * read : undefined;
    return [
      `${number(read)} rows`,
      `${number(rate)}/s`,
      isTimed && `${describeTime(rowsLeft / rate)} left`,
      this.#problems > 0 && `${number(this.#problems)} not done`,
    ]
      .filter(Boolean)
      .join(', ');
  }

  end() {
    clearInterval(this.#timer);
    if (!this.#bar) return;
    process.off('exit', this.#stopBar);
    this.#stopBar();
  }
}
