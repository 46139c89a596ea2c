/** @type {import('./kinds.js').Kind} */
export const bot = {
  encoding: 'json',
  write: ({ type, time, bot: { userId, name, profileUrl, type: botType, metadata }, data }) => ({
    type,
    timestamp: time,
    bot: { userId, name, profileUrl, type: botType, metadata },
    data,
  }),
};
