const TYPE = { request: 1, accept: 2, refuse: 3, remove: 4, add: 5 };

/** @type {import('./kinds.js').Kind} */
export const friendship = {
  encoding: 'json',
  write: ({ action, userId, targetId, time, source, extra }) => ({
    eventType: TYPE[action],
    userId,
    toUserId: targetId,
    time,
    source,
    extra,
  }),
};
