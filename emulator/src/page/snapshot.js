import { readExactly } from '../control/json.js';
import { choice, integer, optional, text } from '../rules.js';
import { KINDS } from './kinds.js';
import { Numbers } from './numbers.js';
import { matcher } from './search.js';

/** How many rows a list has, unless more are asked for. */
const ROWS = 200;
const MOST_ROWS = 2000;

const KIND = choice(...Object.keys(KINDS));

const LIST = {
  kind: optional(KIND),
  search: optional(text({ characters: 1000, empty: true }), ''),
  filter: optional(text()),
  limit: optional(integer({ min: 1, max: MOST_ROWS }), ROWS),
};

const ITEM = { kind: KIND, id: text() };

/** What the page shows of the emulator. */
export class Snapshot {
  #parts;

  /** @param {any} parts of the emulator */
  constructor(parts) {
    this.#parts = { ...parts, numbers: new Numbers() };
  }

  /**
   * Everything, or with a kind only its list: of that what a search and a filter find.
   * @param {Record<string, unknown>} asked
   */
  lists(asked) {
    const { kind, filter, ...limits } = readExactly(LIST, asked, 'The state');
    const accepts = filter === undefined ? () => true : this.#filter(kind, filter);
    const kinds = kind === undefined ? Object.keys(KINDS) : [kind];
    const { faults, settings, webhooks } = this.#parts;
    return {
      app: { appkey: settings.appkey, callbacks: webhooks.kinds },
      totals: Object.fromEntries(
        Object.entries(KINDS).map(([each, { count }]) => [each, count(this.#parts)]),
      ),
      faults: faults.waiting,
      lists: Object.fromEntries(kinds.map((each) => [each, this.#list(each, accepts, limits)])),
    };
  }

  #filter(kind, name) {
    const filters = kind === undefined ? {} : KINDS[kind].filters;
    readExactly({ filter: choice(...Object.keys(filters)) }, { filter: name }, 'The state');
    return filters[name];
  }

  #list(kind, accepts, { search, limit }) {
    const { items, text: textOf, row } = KINDS[kind];
    const matches = matcher(search);
    const found = items(this.#parts).filter(
      (entry) => accepts(entry, this.#parts) && matches(() => textOf(entry, this.#parts)),
    );
    return {
      matching: found.length,
      rows: found.slice(0, limit).map((entry) => row(entry, this.#parts)),
    };
  }

  /**
   * All of one thing; null when it is no longer there.
   * @param {Record<string, unknown>} asked
   */
  item(asked) {
    const { kind, id } = readExactly(ITEM, asked, 'An item');
    // A query has no half of a surrogate pair, which an id can have.
    const entry = KINDS[kind]
      .items(this.#parts)
      .find((each) => String(each.id).toWellFormed() === id);
    return { item: entry ? KINDS[kind].detail(entry, this.#parts) : null };
  }
}
