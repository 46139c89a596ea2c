import { Recent } from './recent.js';
import { sizeOf } from './size.js';
import { Destinations } from './webhooks/destinations.js';
import { KINDS } from './webhooks/kinds.js';
import { requestFor } from './webhooks/request.js';
import { Sender } from './webhooks/sender.js';
import { readVerdict } from './webhooks/verdict.js';

/** What the service documents: three tries, and for a question one, whose time is shorter. */
const TRIES = 3;
const TIMEOUT = 5000;
const QUESTION_TIMEOUT = 3000;

/** Sends callbacks to the server of the app, and remembers the last ones. */
export class Webhooks {
  #settings;
  #changed;
  #destinations;
  #deliveries;
  #sender;
  /** What is on its way. */
  #pending = new Set();

  /**
   * @param {any} settings
   * @param {() => void} changed called with each delivery, and with each try
   */
  constructor(settings, changed) {
    this.#settings = settings;
    this.#changed = changed;
    this.#destinations = new Destinations(settings.webhooks);
    this.#deliveries = new Recent({ count: settings.journalSize });
    this.#sender = new Sender(settings.now, changed);
  }

  /** @returns {string[]} the kinds that somebody wants to know of */
  get kinds() {
    return Object.keys(KINDS).filter((kind) => this.#destinations.find(kind) !== undefined);
  }

  /** @returns {import('../index.d.ts').Delivery[]} */
  get deliveries() {
    return [...this.#deliveries];
  }

  forget() {
    this.#deliveries.clear();
    this.#changed();
  }

  /** Tells the server of the app what has happened, if it wants to know. */
  publish(kind, event) {
    const url = this.#destinations.find(kind, event);
    if (url === undefined || this.#isServers(kind, event)) return;
    const delivery = this.#prepare(kind, event, url);
    const rules = { tries: TRIES, timeout: this.#settings.webhookTimeout ?? TIMEOUT };
    this.track(this.#sender.send(delivery, rules).finally(() => this.#grow(delivery)));
  }

  /** By default the service does not tell an app what its own server has sent. */
  #isServers(kind, { source }) {
    return kind === 'message' && source === 'Server' && !this.#settings.serverMessages;
  }

  /**
   * Asks the server of the app what is to become of a message.
   * @returns {Promise<any>} its verdict; undefined when there is none
   */
  async ask(event) {
    const url = this.#destinations.find('preMessage');
    if (url === undefined) return undefined;
    const sender = this.#sender;
    const delivery = this.#prepare('preMessage', event, url);
    const verdict = await sender.ask(delivery, {
      tries: 1,
      timeout: this.#settings.webhookTimeout ?? QUESTION_TIMEOUT,
      read: readVerdict,
    });
    this.#grow(delivery);
    if (sender.isStopped) throw new Error('The emulator was reset or closed');
    return verdict;
  }

  #prepare(kind, event, url) {
    const time = this.#settings.now();
    const request = requestFor(kind, { time, ...event }, url, this.#settings);
    const delivery = { time, kind, ...request, attempts: [], verdict: 'pending' };
    this.#deliveries.add(delivery, sizeOf(delivery));
    this.#changed();
    return delivery;
  }

  /** Counts the answers, which were not there when the delivery was added. */
  #grow(delivery) {
    this.#deliveries.grow(delivery, sizeOf(delivery.attempts));
    this.#changed();
  }

  /**
   * Lets `settled` wait for something.
   * @template T
   * @param {Promise<T>} promise
   * @returns {Promise<T>}
   */
  track(promise) {
    this.#pending.add(promise);
    const done = () => this.#pending.delete(promise);
    promise.then(done, done);
    return promise;
  }

  /** Resolves when nothing is on its way, and nothing has followed from it. */
  async settled() {
    while (this.#pending.size > 0) await Promise.allSettled(this.#pending);
  }

  clear() {
    this.stop();
    this.forget();
    this.#sender = new Sender(this.#settings.now, this.#changed);
  }

  stop() {
    this.#sender.stop();
  }
}
