const TYPE = {
  create: 1,
  join: 2,
  kick: 3,
  quit: 4,
  dismiss: 5,
  addManagers: 6,
  removeManagers: 7,
  transfer: 8,
};

/** @type {import('./kinds.js').Kind} */
export const groupOperation = {
  encoding: 'json',
  write: ({ groupId, action, time, operatorId, userIds }) => [
    { groupId, eventType: TYPE[action], time, optUserId: operatorId, userIds },
  ],
};
