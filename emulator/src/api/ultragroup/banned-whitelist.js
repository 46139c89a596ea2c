import { userList } from './user-list.js';

export const ultragroupBannedWhitelist = userList(
  '/ultragroup/banned/whitelist',
  ({ ultraGroupMutes }) => ultraGroupMutes.whitelists,
);
