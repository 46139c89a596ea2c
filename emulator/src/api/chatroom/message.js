import { ID, OBJECT_NAME, repeated } from '../../rules.js';

const OBJECT_NAMES = { objectName: repeated(OBJECT_NAME, { max: 20 }) };

/** @type {import('../../endpoint.js').Endpoint[]} */
export const chatroomMessage = [
  {
    path: '/chatroom/message/priority/add.json',
    encoding: 'form',
    rules: OBJECT_NAMES,
    answer: ({ objectName }, { chatrooms }) => chatrooms.lowPriority.add(objectName),
  },

  {
    path: '/chatroom/message/priority/remove.json',
    encoding: 'form',
    rules: OBJECT_NAMES,
    answer: ({ objectName }, { chatrooms }) => chatrooms.lowPriority.remove(objectName),
  },

  {
    path: '/chatroom/message/priority/query.json',
    encoding: 'form',
    rules: {},
    answer: (_fields, { chatrooms }) => ({ objectNames: chatrooms.lowPriority.list() }),
  },

  {
    path: '/chatroom/message/stopDistribution.json',
    encoding: 'form',
    rules: { chatroomId: ID },
    answer: ({ chatroomId }, { chatrooms }) => chatrooms.stopped.add([chatroomId]),
  },

  {
    path: '/chatroom/message/resumeDistribution.json',
    encoding: 'form',
    rules: { chatroomId: ID },
    answer: ({ chatroomId }, { chatrooms }) => chatrooms.stopped.remove([chatroomId]),
  },
];
