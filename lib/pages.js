'use strict';

/** The input for the next page, or a falsy value after the last page. */
const AFTER = {
  // A page with fewer items than requested need not be the last one.
  number: (input, items, _, { page }) =>
    items.length > 0 && { ...input, [page]: (input?.[page] ?? 1) + 1 },
  offset: (input, items, _, { offset }) =>
    items.length > 0 && { ...input, [offset]: (input?.[offset] ?? 0) + items.length },
  token: (input, _, answer, { token, next }) =>
    answer[next] && answer[next] !== input?.[token] && { ...input, [token]: answer[next] },
};

/** The list in an answer: `items` leads to it, as in `data.users`. */
function listIn(answer, items) {
  return items.split('.').reduce((value, name) => value?.[name], answer) ?? [];
}

/** Copies the fields of an input: the caller may change them between two pages. */
function copyOf(input) {
  const value = typeof input?.toJSON === 'function' ? input.toJSON('') : input;
  const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isPlain ? { ...value } : value;
}

/**
 * Lists the items of all pages. Requests each page once the items of the previous one are used up.
 * Stops at a page that repeats the previous one: the service ignores the page number then.
 */
async function* eachItem(getPage, pages, argument) {
  let before;
  for (let input = argument; input !== false; ) {
    const answer = await getPage(input);
    const items = listIn(answer, pages.items);
    const text = JSON.stringify(items);
    if (text === before) return;
    yield* items;
    before = text;
    input = AFTER[pages.style](input, items, answer, pages) || false;
  }
}

/** Creates the function that lists the items of all pages; `getPage` gets one page. */
function createEach(getPage, pages) {
  return function each(input = undefined, options = undefined) {
    return eachItem((page) => getPage(page, options), pages, copyOf(input));
  };
}

module.exports = { createEach };
