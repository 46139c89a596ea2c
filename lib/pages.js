'use strict';

const { encode } = require('./json.js');

/** The input for the page after a page, or nothing where that was the last one. */
const AFTER = {
  // The size that was asked for tells nothing: the service may give less, and more may follow.
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

/**
 * Lists the items of all pages. A page is asked for once the items of the page before are used up.
 * One without a token that repeats the page before is the last: the service takes no notice of the
 * page.
 */
async function* eachItem(getPage, pages, argument) {
  let before;
  const tokens = new Set();
  for (let input = argument; input !== false; ) {
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

/** What gets all items of a list whose pages `getPage` gets. */
function createEach(getPage, pages) {
  return function each(input = undefined, options = undefined) {
    return eachItem((page) => getPage(page, options), pages, copyOf(input));
  };
}

module.exports = { createEach };
