import { HOSTED_ID, optional, repeatedOrJoined } from '../../../rules.js';
import { NAME, PROFILE, profileTexts, toProfile } from './fields.js';

/** @type {import('../../../endpoint.js').Endpoint[]} */
export const entrustGroupProfile = [
  {
    path: '/entrust/group/profile/update.json',
    encoding: 'form',
    rules: { groupId: HOSTED_ID, name: optional(NAME), ...PROFILE },
    answer: ({ groupId, ...changes }, { entrustedGroups }) =>
      entrustedGroups.update(groupId, toProfile(changes)),
  },

  {
    path: '/entrust/group/profile/query.json',
    encoding: 'form',
    rules: { groupIds: repeatedOrJoined(HOSTED_ID, { max: 50 }) },
    answer: ({ groupIds }, { entrustedGroups }) => ({
      profiles: groupIds
        .filter((groupId) => entrustedGroups.has(groupId))
        .map((groupId) => {
          const group = entrustedGroups.get(groupId);
          return {
            groupId,
            groupName: group.name,
            owner: group.owner,
            ...profileTexts(group),
            createTime: group.createdAt,
            memberCount: group.memberCount,
          };
        }),
    }),
  },
];
