import { choice, closedRecord, ID, optional, text } from '../rules.js';

const PLATFORM = choice('iOS', 'Android', 'HarmonyOS', 'Websocket', 'PC', 'MiniProgram');

const DEVICE = closedRecord({ os: optional(PLATFORM), clientIp: optional(text()) });

const OF_USER = { userId: ID, os: optional(PLATFORM) };

/** @type {Record<string, import('../clients.js').Action>} */
export const connectionActions = {
  connect: {
    rules: { token: text(), device: optional(DEVICE) },
    act: ({ token, device }, { state }) => state.users.connect(token, device),
    answers: 'userId',
  },

  disconnect: {
    rules: OF_USER,
    act: ({ userId, os }, { state }) => state.users.disconnect(userId, os),
  },

  logOut: {
    rules: OF_USER,
    act: ({ userId, os }, { state }) => state.users.logOut(userId, os),
  },
};
