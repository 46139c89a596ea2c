import { choice, integer, optional, text, USER_ID } from '../../rules.js';

const TIME = text({
  pattern: /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
  like: 'of the form HH:mm:ss',
});

/** @type {import('../../endpoint.js').Endpoint[]} */
export const userBlockPushPeriod = [
  {
    path: '/user/blockPushPeriod/set.json',
    encoding: 'form',
    rules: {
      userId: USER_ID,
      startTime: TIME,
      period: integer({ max: 1439 }),
      level: optional(choice(1, 5), 1),
    },
    answer: ({ userId, ...period }, { blockPushPeriods }) => blockPushPeriods.set(userId, period),
  },

  {
    path: '/user/blockPushPeriod/get.json',
    encoding: 'form',
    rules: { userId: USER_ID },
    answer: ({ userId }, { blockPushPeriods }) => {
      const { startTime, period, level } = blockPushPeriods.get(userId);
      return { data: { startTime, period, unPushLevel: level } };
    },
  },

  {
    path: '/user/blockPushPeriod/delete.json',
    encoding: 'form',
    rules: { userId: USER_ID },
    answer: ({ userId }, { blockPushPeriods }) => blockPushPeriods.remove(userId),
  },
];
