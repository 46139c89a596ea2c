const STATUS = { online: '0', offline: '1', logout: '2' };

/** @type {import('./kinds.js').Kind} */
export const userStatus = {
  encoding: 'json',
  write: ({ userId, status, source, time, clientIp, sessionId }) => [
    { userid: userId, status: STATUS[status], os: source, time, clientIp, sessionId },
  ],
};
