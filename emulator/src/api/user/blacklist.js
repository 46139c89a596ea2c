import { ownList } from './own-list.js';

export const userBlacklist = ownList(
  '/user/blacklist',
  'blackUserId',
  ({ users }) => users.blacklists,
);
