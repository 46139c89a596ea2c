import { ownList } from './own-list.js';

export const userWhitelist = ownList('/user/whitelist', 'whiteUserId', ({ users }, userId) =>
  users.whitelists.of(userId),
);
