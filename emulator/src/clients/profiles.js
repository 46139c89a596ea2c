import { EXT_PROFILE, PROFILE } from '../api/user/profile.js';
import { ID, optional } from '../rules.js';

/** @type {Record<string, import('../clients.js').Action>} */
export const profileActions = {
  setProfile: {
    rules: { userId: ID, profile: optional(PROFILE), extProfile: optional(EXT_PROFILE) },
    act: ({ userId, profile, extProfile }, { state }) =>
      state.hostedProfiles.set(userId, { profile, extProfile }),
  },
};
