import { WHOLE_GROUP } from '../../bus-channel.js';
import {
  BUS_CHANNEL,
  integer,
  optional,
  repeatedOrJoined,
  text,
  USER_ID,
  unlessEmpty,
} from '../../rules.js';

/** @type {import('../../rules.js').Rule} */
export const GROUP_ID = { ...text({ characters: 64 }), refersTo: 'ultraGroups' };

/** @type {import('../../rules.js').Rule} */
const CHANNEL = { ...BUS_CHANNEL, refersTo: 'busChannels' };

/** A channel of a group. */
export const CHANNEL_OF_GROUP = { groupId: GROUP_ID, busChannel: CHANNEL };

/** A channel of a group, or the whole group when the channel is empty or not sent. */
export const GROUP_OR_CHANNEL = {
  groupId: GROUP_ID,
  busChannel: optional(unlessEmpty(CHANNEL), WHOLE_GROUP),
};

/** @type {import('../../rules.js').Rule} */
export const USER_GROUP_ID = { ...text(), refersTo: 'userGroups' };

export const USERS = repeatedOrJoined(USER_ID, { max: 20 });

export const PAGE = optional(integer({ min: 1 }), 1);

/** Everything, where no default is documented. */
const ALL = Number.MAX_SAFE_INTEGER;

export const SIZE = optional(integer({ min: 1 }), ALL);

/** Pages that are documented to have at most fifty entries. */
export const UP_TO_FIFTY = { page: PAGE, pageSize: optional(integer({ min: 1, max: 50 }), 10) };
