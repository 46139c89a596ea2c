'use strict';

const { encode } = require('./json.js');

/** The input for the next page, or a falsy value after the last page. */
const AFTER = {
  // A page with fewer items than requested need not be the last one.
  number: (input, items, _, { page }) =>
    items.length > 0 && { ...input, [page]: (input?.[page] ?? 1) + 1 },
  offset: (input, items, _, { offset }) =>
    items.length > 0 && { ...input, [offset]: (input?.[offset] ?? 0) + items.length },
  // One that leads back would lead round and round.
  token: (input, _, answer, { token, next }, tokens) =>
    answer[next] && !tokens.has(answer[next]) && { ...input, [token]: answer[next] },
};

/** The list in an answer: `items` leads to it, as in `data.users`. */
function listIn(answer, items) {
  return items.split('.').reduce((value, name) => value?.[name], answer) ?? [];
}

/** An input as it is now: the caller may change it between two pages. */
function copyOf(input) {
  try {
    return JSON.parse(encode(input, 'the argument'));
  } catch {
    // No input, or one that is refused by its name when the first page is asked for.
    return input;
  }
}

/** The input for the first page. It says the number: without one, some lists come as a whole. */
function firstOf(input, { style, page }) {
  const isPlain = Object.getPrototypeOf(input ?? {}) === Object.prototype;
  return style === 'number' && isPlain ? { ...input, [page]: input?.[page] ?? 1 } : input;
}

/**
 * Lists the items of all pages. Requests each page once the items of the previous one are used up.
 * Without tokens, stops at a page that repeats the previous one: the service ignores the page number
 * then.
 */
async function* eachItem(getPage, pages, argument) {
  let before;
  const tokens = new Set();
  for (let input = firstOf(argument, pages); input !== false; ) {
    tokens.add(input?.[pages.token]);
    const answer = await getPage(input);
    const items = listIn(answer, pages.items);
    const text = JSON.stringify(items);
    if (!pages.token && text === before) return;
    yield* items;
    before = text;
    input = AFTER[pages.style](input, items, answer, pages, tokens) || false;
  }
}

/** Creates the function that lists the items of all pages; `getPage` gets one page. */
function createEach(getPage, pages) {
  return function each(input = undefined, options = undefined) {
    return eachItem((page) => getPage(page, options), pages, copyOf(input));
  };
}

module.exports = { createEach };
