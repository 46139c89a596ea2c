import { userList } from './user-list.js';

export const ultragroupUserbanned = userList(
  '/ultragroup/userbanned',
  ({ ultraGroupMutes }) => ultraGroupMutes.members,
);
