import { say } from './language.js';

const ROOT = '/_emulator/';

/** How long the page waits before it connects again, in milliseconds. */
const RETRY = 2000;

/**
 * How long nothing may come, in milliseconds: the emulator shows every 15 seconds that it is alive. A
 * connection that a sleep or a proxy has cut off says nothing of its end.
 */
const SILENCE = 40_000;

/** Nothing answers, or something that is not the emulator. */
export class Lost extends Error {
  constructor() {
    super(say('lost'));
  }
}

async function fetchJson(path, options) {
  try {
    const response = await fetch(ROOT + path, options);
    return { isDone: response.ok, answer: await response.json() };
  } catch {
    throw new Lost();
  }
}

/** Asks the emulator, and throws what it says when it refuses. */
async function ask(path, options) {
  const { isDone, answer } = await fetchJson(path, options);
  if (!isDone) throw new Error(answer.error);
  return answer;
}

const withQuery = (path, fields) => `${path}?${new URLSearchParams(fields)}`;

/** @param {{ kind: string, search?: string, filter?: string, limit?: number }} wanted */
export const loadList = ({ kind, search = '', filter = '', limit = 200 }) =>
  ask(withQuery('state', { kind, search, limit: String(limit), ...(filter && { filter }) }));

/** @returns {Promise<{ item: any }>} `item` is null when it is no longer there */
export const loadItem = (kind, id) => ask(withQuery('item', { kind, id }));

export const post = (path, fields = {}) =>
  ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(fields),
  });

export const remove = (path) => ask(path, { method: 'DELETE' });

/**
 * Listens for changes while the page can be seen: a browser has few connections for one host, which
 * forgotten tabs would use up.
 *
 * @param {{ changed: () => void, lost: () => void }} listener `changed` is called with each connection too
 */
export function listen({ changed, lost }) {
  let source;
  let timer;
  const close = () => {
    clearTimeout(timer);
    source?.close();
  };
  const openAgain = (milliseconds) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      lost();
      open();
    }, milliseconds);
  };
  const watch = () => openAgain(SILENCE);
  const fail = () => {
    lost();
    // Not every browser tries again by itself where nothing listens.
    if (source.readyState === EventSource.CLOSED) openAgain(RETRY);
  };
  const open = () => {
    close();
    source = new EventSource(`${ROOT}events`);
    source.addEventListener('change', changed);
    source.addEventListener('error', fail);
    for (const sign of ['change', 'alive']) source.addEventListener(sign, watch);
    watch();
  };
  const follow = () => (document.hidden ? close() : open());
  document.addEventListener('visibilitychange', follow);
  follow();
}
