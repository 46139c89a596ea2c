// The requests that an emulator got, of which it remembers the last ones only.

/** A request is taken once it is so old that it must have its answer, in milliseconds. */
const SETTLED = 3000;

/** Collects the requests of an emulator: of each its time, the id of its user and the code of its answer. */
export class Requests {
  #emulator;
  #taken = [];
  #last;
  #timer;

  constructor(emulator) {
    this.#emulator = emulator;
    this.#timer = setInterval(() => this.#take(Date.now() - SETTLED), 1000);
    this.#timer.unref();
  }

  #take(before) {
    const { requests } = this.#emulator;
    const from =
      requests.findLastIndex(({ headers }) => headers['x-request-id'] === this.#last) + 1;
    for (const { time, fields, answer, headers } of requests.slice(from)) {
      if (time >= before) break;
      this.#taken.push({ time, id: fields?.userId, code: answer?.code });
      this.#last = headers['x-request-id'];
    }
  }

  /** All requests until now, once there are no more. */
  end() {
    clearInterval(this.#timer);
    this.#take(Number.POSITIVE_INFINITY);
    return this.#taken;
  }
}
