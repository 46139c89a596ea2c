import { ownList } from './own-list.js';

export const userWhitelist = ownList(
  '/user/whitelist',
  'whiteUserId',
  ({ users }) => users.whitelists,
);
