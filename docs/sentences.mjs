// The sentences of the doc comments, and the page that each is on.

import { readComments, readParts } from './comments.mjs';
import { translateEndpoint } from './rates.mjs';
import { readReference } from './read-reference.mjs';

const DECLARATION = /^ *(?:interface|type) (\w+)/gm;

/** A member of the client. Its doc is that of its type. */
const RESOURCE = /^\n *readonly \w+: RongCloud\.(\w+);/;

/** The sentences of a text. Endpoints are written by a pattern, and have none. */
export function splitSentences(text) {
  if (!text || translateEndpoint(text)) return [];
  return text.split(/(?<=[.?!]['")]?) (?=[^a-z])/);
}

/** The types of the comments, each with the comment. */
function findOwners({ head, comments }) {
  let inside = [...head.matchAll(DECLARATION)].at(-1)?.[1];
  return comments.map(({ doc, code }) => {
    const declared = [...code.matchAll(DECLARATION)].map(([, name]) => name);
    const [, below] = code.match(/^\n *(?:interface|type) (\w+)/) ?? code.match(RESOURCE) ?? [];
    const owner = below ?? inside;
    inside = declared.at(-1) ?? inside;
    return { doc, owner };
  });
}

/** The page of each type. */
function findPages(text) {
  const { resources, places } = readReference(text);
  return new Map([
    ...[...places].map(([name, { page }]) => [name, page]),
    ...resources.map(({ type, module }) => [type, module]),
  ]);
}

/** The sentences by their pages, in the order of the text. What several pages use is on the client's. */
export function placeSentences(text) {
  const pages = findPages(text);
  const users = new Map();
  for (const { doc, owner } of findOwners(readComments(text))) {
    const page = pages.get(owner) ?? 'Client';
    for (const sentence of readParts(doc).flatMap((part) => splitSentences(part.text))) {
      users.set(sentence, (users.get(sentence) ?? new Set()).add(page));
    }
  }
  const placed = new Map([...new Set(['Client', ...pages.values()])].map((page) => [page, []]));
  for (const [sentence, using] of users) {
    placed.get(using.size === 1 ? [...using][0] : 'Client').push(sentence);
  }
  return placed;
}
