/** @type {import('./kinds.js').Kind} */
export const groupProfile = {
  encoding: 'json',
  write: ({ groupId, name, time, operatorId, profile, extProfile, permissions }) => ({
    profiles: [
      {
        groupId,
        groupName: name,
        time,
        optUserId: operatorId,
        groupProfile: profile,
        groupExtProfile: extProfile,
        permissions,
      },
    ],
  }),
};
