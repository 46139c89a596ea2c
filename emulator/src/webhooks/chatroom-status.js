const TYPE = { create: 0, join: 1, quit: 2, destroy: 3 };

/** Why: by a call, by the rule for members who are away, by a block, or by the clock. */
const STATUS = { call: 0, away: 1, blocked: 2, due: 3 };

/** @type {import('./kinds.js').Kind} */
export const chatroomStatus = {
  encoding: 'json',
  write: ({ chatroomId, userIds, action, reason, time }) => [
    { chatRoomId: chatroomId, userIds, status: STATUS[reason], type: TYPE[action], time },
  ],
};
