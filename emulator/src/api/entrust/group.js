import { compose } from '../../compose.js';
import { ordered, pageFrom } from '../../paging.js';
import {
  choice,
  HOSTED_ID,
  HOSTED_USER_ID,
  integer,
  ORDER,
  optional,
  USER_ID,
  unlessEmpty,
} from '../../rules.js';
import { NAME, PROFILE, profileTexts, toProfile, users } from './group/fields.js';
import { LEAVING } from './group/leaving.js';
import { entrustGroupManager } from './group/manager.js';
import { entrustGroupMember } from './group/member.js';
import { entrustGroupProfile } from './group/profile.js';
import { entrustGroupRemarkName } from './group/remark-name.js';

const CREATION = { groupId: HOSTED_ID, name: NAME, owner: HOSTED_USER_ID, ...PROFILE };

/** @type {import('../../endpoint.js').Endpoint[]} */
const own = [
  {
    path: '/entrust/group/create.json',
    encoding: 'form',
    rules: { ...CREATION, userIds: optional(unlessEmpty(users(30)), []) },
    answer: ({ groupId, ...group }, { entrustedGroups }) =>
      entrustedGroups.create(groupId, toProfile(group)),
  },

  {
    path: '/entrust/group/import.json',
    encoding: 'form',
    rules: CREATION,
    answer: ({ groupId, ...group }, { entrustedGroups }) =>
      entrustedGroups.import(groupId, toProfile(group)),
  },

  {
    path: '/entrust/group/join.json',
    encoding: 'form',
    rules: { groupId: HOSTED_ID, userIds: users(100) },
    answer: ({ groupId, userIds }, { entrustedGroups }) => {
      entrustedGroups.join(groupId, userIds);
      const group = entrustedGroups.get(groupId);
      return {
        groupId,
        name: group.name,
        owner: group.owner,
        ...profileTexts(group),
        remarkName: entrustedGroups.remarkName(groupId, userIds[0]),
        createTime: group.createdAt,
        memberCount: group.memberCount,
      };
    },
  },

  {
    path: '/entrust/group/quit.json',
    encoding: 'form',
    rules: { groupId: HOSTED_ID, userIds: users(100), ...LEAVING },
    answer: ({ groupId, userIds, ...lists }, { entrustedGroups }) =>
      entrustedGroups.leave(groupId, userIds, lists),
  },

  {
    path: '/entrust/group/dismiss.json',
    encoding: 'form',
    rules: { groupId: HOSTED_ID },
    answer: ({ groupId }, { entrustedGroups }) => entrustedGroups.dismiss(groupId),
  },

  {
    path: '/entrust/group/transfer/owner.json',
    encoding: 'form',
    rules: {
      groupId: HOSTED_ID,
      newOwner: USER_ID,
      isQuit: optional(choice(0, 1), 0),
      ...LEAVING,
    },
    answer: ({ groupId, newOwner, isQuit, ...lists }, { entrustedGroups }) => {
      const { owner } = entrustedGroups.get(groupId);
      entrustedGroups.transfer(groupId, newOwner);
      if (isQuit && owner !== newOwner) entrustedGroups.leave(groupId, [owner], lists);
    },
  },

  {
    path: '/entrust/group/query.json',
    encoding: 'form',
    rules: {
      pageToken: optional(integer(), 0),
      size: optional(integer({ min: 1, max: 1000 }), 50),
      order: optional(ORDER, 1),
    },
    answer: ({ order, ...page }, { entrustedGroups }) => {
      const { items, next = '' } = pageFrom(ordered(entrustedGroups.list(), order), page);
      return {
        pageToken: next,
        groups: items.map(({ groupId, owner, creator, name, profile, createdAt }) => ({
          groupId,
          owner,
          creator,
          name,
          portraitUrl: profile.portraitUrl ?? '',
          groupProfile: JSON.stringify(profile),
          time: createdAt,
        })),
      };
    },
  },
];

export const entrustGroup = compose(
  own,
  entrustGroupManager,
  entrustGroupMember,
  entrustGroupProfile,
  entrustGroupRemarkName,
);
