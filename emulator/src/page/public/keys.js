import { KINDS } from './kinds.js';

const TYPED_INTO = 'input, select, textarea, dialog';

/** Where arrows scroll, as they do without a list. */
const READ = '.pane';

const LISTS = Object.fromEntries(
  Object.keys(KINDS).map((kind, index) => [String(index + 1), { show: kind }]),
);

/** What a key is for: a step through the list, another list, the search, or closing what is open. */
const KEYS = {
  j: { step: 1 },
  ArrowDown: { step: 1 },
  k: { step: -1 },
  ArrowUp: { step: -1 },
  '/': { search: true },
  Escape: { close: true },
  ...LISTS,
};

/** @param {KeyboardEvent} event */
export function readKey(event) {
  const { key, target, altKey, ctrlKey, metaKey, isComposing } = event;
  const wanted = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
  const isIn = (place) => target instanceof Element && target.closest(place) !== null;
  // What an input method composes is its own, also an Escape.
  if (!wanted || altKey || ctrlKey || metaKey || isComposing) return undefined;
  if (key.startsWith('Arrow') && isIn(READ)) return undefined;
  return isIn(TYPED_INTO) && !wanted.close ? undefined : wanted;
}
