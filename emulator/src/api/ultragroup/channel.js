import { formatTime } from '../../beijing-time.js';
import { PRIVATE, PUBLIC } from '../../bus-channel.js';
import { compose } from '../../compose.js';
import { pageOf } from '../../paging.js';
import { BUS_CHANNEL, choice, integer, optional } from '../../rules.js';
import { ultragroupChannelPrivateUsers } from './channel/private-users.js';
import { ultragroupChannelUsergroup } from './channel/usergroup.js';
import { CHANNEL_OF_GROUP, GROUP_ID, PAGE, SIZE } from './fields.js';

const TYPE = choice(PUBLIC, PRIVATE);

/** @type {import('../../endpoint.js').Endpoint[]} */
const own = [
  {
    path: '/ultragroup/channel/create.json',
    encoding: 'form',
    rules: { groupId: GROUP_ID, busChannel: BUS_CHANNEL, type: optional(TYPE, PUBLIC) },
    answer: ({ groupId, busChannel, type }, { busChannels }) =>
      busChannels.create(groupId, busChannel, type),
  },

  {
    path: '/ultragroup/channel/del.json',
    encoding: 'form',
    rules: CHANNEL_OF_GROUP,
    answer: ({ groupId, busChannel }, { ultraGroups }) =>
      ultraGroups.removeChannel(groupId, busChannel),
  },

  {
    path: '/ultragroup/channel/type/change.json',
    encoding: 'form',
    rules: { ...CHANNEL_OF_GROUP, type: TYPE },
    answer: ({ groupId, busChannel, type }, { busChannels }) =>
      busChannels.changeType(groupId, busChannel, type),
  },

  // SDKs of the service call the size of a page limit or size.
  {
    path: '/ultragroup/channel/get.json',
    encoding: 'form',
    rules: { groupId: GROUP_ID, page: PAGE, limit: optional(integer({ min: 1 })), size: SIZE },
    answer: ({ groupId, page, size, limit = size }, { busChannels }) => ({
      channelList: pageOf(busChannels.list(groupId), { page, size: limit }).map(
        ({ id, type, createdAt }) => ({
          channelId: id,
          type,
          createTime: formatTime(createdAt),
        }),
      ),
    }),
  },
];

export const ultragroupChannel = compose(
  own,
  ultragroupChannelPrivateUsers,
  ultragroupChannelUsergroup,
);
