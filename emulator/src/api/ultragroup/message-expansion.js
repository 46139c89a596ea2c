import { ULTRA_GROUP } from '../../conversation-type.js';
import { BUS_CHANNEL, MESSAGE_UID, optional, USER_ID } from '../../rules.js';
import { expansionOf, KEYS, pairsUpTo, QUERY } from '../message/expansion.js';
import { GROUP_ID } from './fields.js';

const PLACE = { groupId: GROUP_ID, busChannel: optional(BUS_CHANNEL) };
const MESSAGE = { msgUID: MESSAGE_UID, userId: USER_ID, ...PLACE };

const conversationOf = ({ groupId, userId, busChannel }) => ({
  conversationType: ULTRA_GROUP,
  userId,
  targetId: groupId,
  busChannel,
});

/** @type {import('../../endpoint.js').Endpoint[]} */
export const ultragroupMessageExpansion = [
  {
    path: '/ultragroup/message/expansion/set.json',
    encoding: 'form',
    rules: { ...MESSAGE, ...pairsUpTo(20) },
    answer: ({ msgUID, extraKeyVal, ...place }, { messages }) =>
      messages.addPairs(msgUID, conversationOf(place), extraKeyVal),
  },

  {
    path: '/ultragroup/message/expansion/delete.json',
    encoding: 'form',
    rules: { ...MESSAGE, ...KEYS },
    answer: ({ msgUID, extraKey, ...place }, { messages }) =>
      messages.removePairs(msgUID, conversationOf(place), extraKey),
  },

  {
    path: '/ultragroup/message/expansion/query.json',
    encoding: 'form',
    rules: { ...QUERY, ...PLACE },
    answer: ({ msgUID, pageNo, ...place }, { messages }) =>
      expansionOf(messages.find(msgUID, conversationOf(place)), pageNo),
  },
];
