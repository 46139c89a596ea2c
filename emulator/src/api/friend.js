import { compose } from '../compose.js';
import { ordered, pageFrom } from '../paging.js';
import {
  choice,
  commaSeparated,
  HOSTED_USER_ID,
  integer,
  ORDER,
  optional,
  text,
  USER_ID,
} from '../rules.js';
import { friendPermission } from './friend/permission.js';
import { friendProfile } from './friend/profile.js';

const FRIENDS = commaSeparated(USER_ID, { max: 100 });

const WITHOUT_ASKING = 2;

/** What a check answers. */
const [STRANGER, FRIEND] = [1, 4];

/** In each other's list, as all friends are. */
const BOTH_WAYS = 2;

/** @type {import('../endpoint.js').Endpoint[]} */
const own = [
  {
    path: '/friend/add.json',
    encoding: 'form',
    rules: {
      userId: HOSTED_USER_ID,
      targetId: HOSTED_USER_ID,
      optType: optional(choice(1, WITHOUT_ASKING), 1),
      extra: optional(text({ characters: 128, empty: true })),
    },
    answer: ({ userId, targetId, optType, extra }, { friends }) => {
      if (optType === WITHOUT_ASKING) friends.add(userId, targetId);
      else friends.ask(userId, targetId, { extra });
    },
  },

  {
    path: '/friend/delete.json',
    encoding: 'form',
    rules: { userId: USER_ID, targetIds: FRIENDS },
    answer: ({ userId, targetIds }, { friends }) => friends.remove(userId, targetIds),
  },

  {
    path: '/friend/clean.json',
    encoding: 'form',
    rules: { userId: USER_ID },
    answer: ({ userId }, { friends }) => friends.clean(userId),
  },

  {
    path: '/friend/get.json',
    encoding: 'form',
    rules: {
      userId: USER_ID,
      pageToken: optional(integer(), 0),
      size: optional(integer({ min: 1, max: 100 }), 50),
      order: optional(ORDER, 0),
    },
    answer: ({ userId, order, ...page }, { friends, hostedProfiles, users }) => {
      const all = friends.list(userId);
      const { items, next = '' } = pageFrom(ordered(all, order), page);
      return {
        pageToken: next,
        totalCount: all.length,
        friendList: items.map(({ id, remarkName, extProfile, addedAt }) => ({
          userId: id,
          name: hostedProfiles.get(id).profile.name ?? users.nameOf(id),
          remarkName,
          friendExtProfile: JSON.stringify(extProfile),
          time: addedAt,
          isBlacklist: Number(users.blacklists.get(userId).has(id)),
          directionType: BOTH_WAYS,
        })),
      };
    },
  },

  {
    path: '/friend/check.json',
    encoding: 'form',
    rules: { userId: USER_ID, targetIds: FRIENDS },
    answer: ({ userId, targetIds }, { friends }) => ({
      results: targetIds.map((targetId) => ({
        userId: targetId,
        result: friends.areFriends(userId, targetId) ? FRIEND : STRANGER,
      })),
    }),
  },
];

export const friend = compose(own, friendPermission, friendProfile);
