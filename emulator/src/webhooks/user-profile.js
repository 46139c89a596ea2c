const TYPE = { clear: 0, modify: 1 };

/** @type {import('./kinds.js').Kind} */
export const userProfile = {
  encoding: 'json',
  write: ({ userId, action, time, profile, extProfile }) => ({
    userId,
    type: TYPE[action],
    time,
    userProfile: profile && JSON.stringify(profile),
    userExtProfile: extProfile && JSON.stringify(extProfile),
  }),
};
