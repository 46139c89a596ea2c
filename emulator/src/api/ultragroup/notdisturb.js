import { choice } from '../../rules.js';
import { GROUP_OR_CHANNEL } from './fields.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const ultragroupNotdisturb = [
  {
    path: '/ultragroup/notdisturb/set.json',
    encoding: 'form',
    rules: { ...GROUP_OR_CHANNEL, unpushLevel: choice(-1, 0, 1, 2, 4, 5) },
    answer: ({ groupId, busChannel, unpushLevel }, { notDisturb }) =>
      notDisturb.set(groupId, busChannel, unpushLevel),
  },

  {
    path: '/ultragroup/notdisturb/get.json',
    encoding: 'form',
    rules: GROUP_OR_CHANNEL,
    answer: ({ groupId, busChannel }, { notDisturb }) => ({
      groupId,
      busChannel,
      unpushLevel: notDisturb.get(groupId, busChannel),
    }),
  },
];
