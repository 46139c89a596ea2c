import { compose } from '../src/compose.js';
import { REST } from '../src/envelope.js';
import {
  commaSeparated,
  ID,
  integer,
  jsonText,
  list,
  optional,
  record,
  repeated,
  text,
} from '../src/rules.js';

const echo = (fields) => ({ data: fields });

/** Endpoints of every verb, encoding and envelope, beside those of the service. */
export const EVERY_KIND = compose([
  {
    verb: 'GET',
    path: '/book/get.json',
    encoding: 'query',
    rules: { id: ID, page: optional(integer({ min: 1 }), 1), tag: optional(repeated(text())) },
    answer: echo,
  },
  {
    path: '/book/set.json',
    encoding: 'form',
    rules: {
      ids: optional(commaSeparated(ID, { max: 3 })),
      author: optional(jsonText(record({ name: text() }))),
      titles: optional(jsonText(list(text(), { max: 2 }))),
    },
    answer: echo,
  },
  {
    verb: 'GET',
    path: '/v2/books/{bookId}/pages/{number}',
    encoding: 'query',
    envelope: REST,
    rules: { bookId: ID, number: integer({ min: 1 }), size: optional(integer(), 20) },
    answer: echo,
  },
  {
    verb: 'PUT',
    path: '/v2/books/{bookId}/pages/{number}',
    encoding: 'json',
    envelope: REST,
    rules: { bookId: ID, number: integer(), content: text() },
    answer: echo,
  },
  {
    verb: 'DELETE',
    path: '/v2/books/{bookId}',
    encoding: 'none',
    envelope: REST,
    rules: { bookId: ID },
    answer: echo,
  },
  {
    verb: 'DELETE',
    path: '/v2/books/latest',
    encoding: 'none',
    envelope: REST,
    rules: {},
    answer: () => ({ data: 'latest' }),
  },
]);
