import { choice } from '../../rules.js';
import { CHANNEL_OR_GROUP, GROUP_ID } from './fields.js';

const PLACE = { groupId: GROUP_ID, busChannel: CHANNEL_OR_GROUP };

/** @type {import('../../endpoint.js').Endpoint[]} */
export const ultragroupNotdisturb = [
  {
    path: '/ultragroup/notdisturb/set.json',
    encoding: 'form',
    rules: { ...PLACE, unpushLevel: choice(-1, 0, 1, 2, 4, 5) },
    answer: ({ groupId, busChannel, unpushLevel }, { notDisturb }) =>
      notDisturb.set(groupId, busChannel, unpushLevel),
  },

  {
    path: '/ultragroup/notdisturb/get.json',
    encoding: 'form',
    rules: PLACE,
    answer: ({ groupId, busChannel }, { notDisturb }) => ({
      groupId,
      busChannel,
      unpushLevel: notDisturb.get(groupId, busChannel),
    }),
  },
];
