import { ordered, pageOf } from '../../paging.js';
import {
  choice,
  integer,
  ORDER,
  optional,
  record,
  repeatedOrJoined,
  text,
  USER_ID,
} from '../../rules.js';
import { extProfileOf, optionalJson } from '../ext-profile.js';

const PAGE_SIZE = 20;

const upTo = (characters) => optional(text({ characters, empty: true }));

export const PROFILE = record({
  uniqueId: upTo(32),
  name: upTo(64),
  portraitUri: upTo(1024),
  email: upTo(128),
  birthday: upTo(32),
  gender: optional(choice(0, 1, 2)),
  location: upTo(32),
  role: optional(integer({ max: 100 })),
  level: optional(integer({ max: 100 })),
});

export const EXT_PROFILE = extProfileOf(20);

const answerFor = (userId, { hostedProfiles }) => {
  const { version, profile, extProfile: own } = hostedProfiles.get(userId);
  return {
    userId,
    version,
    userProfile: JSON.stringify(profile),
    userExtProfile: JSON.stringify(own),
  };
};

/** @type {import('../../endpoint.js').Endpoint[]} */
export const userProfile = [
  {
    path: '/user/profile/set.json',
    encoding: 'form',
    rules: {
      userId: USER_ID,
      userProfile: optionalJson(PROFILE),
      userExtProfile: optionalJson(EXT_PROFILE),
    },
    answer: ({ userId, userProfile: profile, userExtProfile }, { hostedProfiles }) =>
      hostedProfiles.set(userId, { profile, extProfile: userExtProfile }),
  },

  {
    path: '/user/profile/clean.json',
    encoding: 'form',
    rules: { userId: repeatedOrJoined(USER_ID, { max: 20 }) },
    answer: ({ userId }, { hostedProfiles }) => hostedProfiles.clean(userId),
  },

  {
    path: '/user/profile/batch/query.json',
    encoding: 'form',
    rules: { userId: repeatedOrJoined(USER_ID, { max: 100 }) },
    answer: ({ userId }, state) => ({ userList: userId.map((each) => answerFor(each, state)) }),
  },

  // SDKs of the service send 0 for a page and a size that they were not given.
  {
    path: '/user/profile/query.json',
    encoding: 'form',
    rules: {
      page: optional(integer(), 1),
      size: optional(integer({ max: 100 }), PAGE_SIZE),
      order: optional(ORDER, 0),
    },
    answer: ({ page, size, order }, state) => {
      const all = state.hostedProfiles
        .list()
        .sort((one, other) => state.users.registeredAt(one) - state.users.registeredAt(other));
      const wanted = { page: page || 1, size: size || PAGE_SIZE };
      return {
        userList: pageOf(ordered(all, order), wanted).map((userId) => answerFor(userId, state)),
      };
    },
  },
];
