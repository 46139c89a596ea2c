import { GROUP, PRIVATE } from '../../conversation-type.js';
import { pageOf } from '../../paging.js';
import {
  choice,
  dictionary,
  FLAG,
  ID,
  integer,
  jsonText,
  list,
  MESSAGE_UID,
  optional,
  text,
  USER_ID,
} from '../../rules.js';

const KEY = text({
  characters: 32,
  pattern: /^[A-Za-z0-9+=_-]+$/,
  like: 'made of letters, digits, +, =, - and _',
});
const VALUE = text({ characters: 4096, empty: true });

const PAGE = 300;

/** The pairs that a message is sent with. */
export const PAIRS = dictionary(VALUE, { key: KEY });

const MESSAGE = {
  msgUID: MESSAGE_UID,
  userId: USER_ID,
  conversationType: choice(PRIVATE, GROUP),
  targetId: ID,
  isSyncSender: optional(FLAG, 0),
};

/** @param {number} max how many pairs a request sets */
export const pairsUpTo = (max) => ({
  extraKeyVal: jsonText(dictionary(VALUE, { key: KEY, max })),
});

/** The fields that are the same for messages of ultra groups. */
export const KEYS = { extraKey: jsonText(list(KEY, { max: 100 })) };
export const QUERY = { msgUID: MESSAGE_UID, pageNo: optional(integer({ min: 1 }), 1) };

/**
 * A page of the expansion of a message.
 * @param {import('../../state/messages.js').Message} [message]
 */
export const expansionOf = ({ extraContent = {} } = {}, page) => ({
  extraContent: Object.fromEntries(pageOf(Object.entries(extraContent), { page, size: PAGE })),
});

/** @type {import('../../endpoint.js').Endpoint[]} */
export const messageExpansion = [
  {
    path: '/message/expansion/set.json',
    encoding: 'form',
    rules: { ...MESSAGE, ...pairsUpTo(100) },
    answer: ({ msgUID, extraKeyVal, ...conversation }, { messages }) =>
      messages.addPairs(msgUID, conversation, extraKeyVal),
  },

  {
    path: '/message/expansion/delete.json',
    encoding: 'form',
    rules: { ...MESSAGE, ...KEYS },
    answer: ({ msgUID, extraKey, ...conversation }, { messages }) =>
      messages.removePairs(msgUID, conversation, extraKey),
  },

  {
    path: '/message/expansion/query.json',
    encoding: 'form',
    rules: QUERY,
    answer: ({ msgUID, pageNo }, { messages }) => expansionOf(messages.find(msgUID), pageNo),
  },
];
