import { OBJECT_NAME, repeated } from '../../rules.js';

const OBJECT_NAMES = { objectnames: repeated(OBJECT_NAME, { max: 20 }) };

/** @type {import('../../endpoint.js').Endpoint[]} */
export const chatroomWhitelist = [
  {
    path: '/chatroom/whitelist/add.json',
    encoding: 'form',
    rules: OBJECT_NAMES,
    answer: ({ objectnames }, { chatrooms }) => chatrooms.messageWhitelist.add(objectnames),
  },

  {
    path: '/chatroom/whitelist/delete.json',
    encoding: 'form',
    rules: OBJECT_NAMES,
    answer: ({ objectnames }, { chatrooms }) => chatrooms.messageWhitelist.remove(objectnames),
  },

  // The service spells it so.
  {
    path: '/chatroom/whitelist/query.json',
    encoding: 'form',
    rules: {},
    answer: (_fields, { chatrooms }) => ({ whitlistMsgType: chatrooms.messageWhitelist.list() }),
  },
];
