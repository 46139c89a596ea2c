import { compose } from '../compose.js';
import { REST } from '../envelope.js';
import { pageOf } from '../paging.js';
import { text, USER_ID } from '../rules.js';
import { ultragroupBannedWhitelist } from './ultragroup/banned-whitelist.js';
import { ultragroupChannel } from './ultragroup/channel.js';
import { GROUP_ID, PAGE, SIZE } from './ultragroup/fields.js';
import { ultragroupGlobalbanned } from './ultragroup/globalbanned.js';
import { ultragroupHismsg } from './ultragroup/hismsg.js';
import { ultragroupMember } from './ultragroup/member.js';
import { ultragroupMessageExpansion } from './ultragroup/message-expansion.js';
import { ultragroupNotdisturb } from './ultragroup/notdisturb.js';
import { ultragroupUserbanned } from './ultragroup/userbanned.js';
import { ultragroupUsergroup } from './ultragroup/usergroup.js';

/** @type {import('../endpoint.js').Endpoint[]} */
const own = [
  {
    path: '/ultragroup/create.json',
    encoding: 'form',
    rules: { userId: USER_ID, groupId: text({ characters: 64 }), groupName: text() },
    answer: ({ userId, groupId, groupName }, { ultraGroups }) =>
      ultraGroups.create(groupId, groupName, userId),
  },

  {
    path: '/ultragroup/refresh.json',
    encoding: 'form',
    rules: { groupId: GROUP_ID, groupName: text() },
    answer: ({ groupId, groupName }, { ultraGroups }) => ultraGroups.rename(groupId, groupName),
  },

  {
    path: '/ultragroup/dis.json',
    encoding: 'form',
    rules: { groupId: GROUP_ID },
    answer: ({ groupId }, { ultraGroups }) => ultraGroups.dismiss(groupId),
  },

  {
    path: '/ultragroup/join.json',
    encoding: 'form',
    rules: { userId: USER_ID, groupId: GROUP_ID },
    answer: ({ userId, groupId }, { ultraGroups }) => ultraGroups.join(groupId, userId),
  },

  {
    path: '/ultragroup/quit.json',
    encoding: 'form',
    rules: { userId: USER_ID, groupId: GROUP_ID },
    answer: ({ userId, groupId }, { ultraGroups }) => ultraGroups.quit(groupId, userId),
  },

  {
    verb: 'GET',
    path: '/v2/ultragroups/users/{user_id}/groups',
    encoding: 'query',
    envelope: REST,
    rules: { user_id: USER_ID, page: PAGE, size: SIZE },
    answer: ({ user_id, ...page }, { ultraGroups }) => ({
      data: {
        groups: pageOf(ultraGroups.of(user_id), page).map(({ id, name }) => ({
          group_id: id,
          group_name: name,
        })),
      },
    }),
  },
];

export const ultragroup = compose(
  own,
  ultragroupBannedWhitelist,
  ultragroupChannel,
  ultragroupGlobalbanned,
  ultragroupHismsg,
  ultragroupMember,
  ultragroupMessageExpansion,
  ultragroupNotdisturb,
  ultragroupUserbanned,
  ultragroupUsergroup,
);
