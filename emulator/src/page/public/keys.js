import { KINDS } from './kinds.js';

const TYPED_INTO = 'input, select, textarea, dialog';

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
  const { key, target, altKey, ctrlKey, metaKey } = event;
  const wanted = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
  const isTyping = target instanceof Element && target.closest(TYPED_INTO) !== null;
  if (!wanted || altKey || ctrlKey || metaKey) return undefined;
  return isTyping && !wanted.close ? undefined : wanted;
}
