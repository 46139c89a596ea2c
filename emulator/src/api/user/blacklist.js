import { ownList } from './own-list.js';

export const userBlacklist = ownList('/user/blacklist', 'blackUserId', ({ users }, userId) =>
  users.blacklists.of(userId),
);
