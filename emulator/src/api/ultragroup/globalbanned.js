import { BOOLEAN } from '../../rules.js';
import { GROUP_OR_CHANNEL } from './fields.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const ultragroupGlobalbanned = [
  {
    path: '/ultragroup/globalbanned/set.json',
    encoding: 'form',
    rules: { ...GROUP_OR_CHANNEL, status: BOOLEAN },
    answer: ({ groupId, busChannel, status }, { ultraGroupMutes }) =>
      ultraGroupMutes.setMuted(groupId, busChannel, status),
  },

  {
    path: '/ultragroup/globalbanned/get.json',
    encoding: 'form',
    rules: GROUP_OR_CHANNEL,
    answer: ({ groupId, busChannel }, { ultraGroupMutes }) => ({
      status: ultraGroupMutes.isMuted(groupId, busChannel),
    }),
  },
];
