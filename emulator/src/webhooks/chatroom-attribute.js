const TYPE = { set: 1, remove: 2, removeAll: 3 };

/** @type {import('./kinds.js').Kind} */
export const chatroomAttribute = {
  encoding: 'json',
  write: ({ chatroomId, key, value, action, userId, time, version }) => ({
    chatroomId,
    key,
    value,
    optType: TYPE[action],
    userId,
    timestamp: time,
    version,
  }),
};
