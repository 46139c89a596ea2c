import { BOOLEAN } from '../../rules.js';
import { CHANNEL_OR_GROUP, GROUP_ID } from './fields.js';

const PLACE = { groupId: GROUP_ID, busChannel: CHANNEL_OR_GROUP };

/** @type {import('../../endpoint.js').Endpoint[]} */
export const ultragroupGlobalbanned = [
  {
    path: '/ultragroup/globalbanned/set.json',
    encoding: 'form',
    rules: { ...PLACE, status: BOOLEAN },
    answer: ({ groupId, busChannel, status }, { ultraGroupMutes }) =>
      ultraGroupMutes.setMuted(groupId, busChannel, status),
  },

  {
    path: '/ultragroup/globalbanned/get.json',
    encoding: 'form',
    rules: PLACE,
    answer: ({ groupId, busChannel }, { ultraGroupMutes }) => ({
      status: ultraGroupMutes.isMuted(groupId, busChannel),
    }),
  },
];
