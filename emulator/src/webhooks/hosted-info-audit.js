const TYPE = { group: 1, groupMember: 2, user: 3, friend: 4 };

/** What the moderation of hosted information can be about. */
export const SUBJECTS = Object.keys(TYPE);

/** @type {import('./kinds.js').Kind} */
export const hostedInfoAudit = {
  encoding: 'json',
  write: ({ subject, time, operatorId, groupId, userId, contents }) => ({
    eventType: TYPE[subject],
    result: contents.every(({ result }) => result),
    time,
    optUserId: operatorId,
    targetGroupId: groupId,
    targetUserId: userId,
    contents,
  }),
};
