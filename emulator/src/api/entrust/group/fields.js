import {
  choice,
  integer,
  optional,
  record,
  repeatedOrJoined,
  text,
  USER_ID,
} from '../../../rules.js';
import { extProfile, optionalJson } from '../../ext-profile.js';

export const NAME = text({ characters: 64 });

/** The users that a request is about. */
export const users = (max) => repeatedOrJoined(USER_ID, { max });

const upTo = (characters) => optional(text({ characters, empty: true }));

const ofWhom = optional(choice(0, 1, 2));

/** What is kept of a group. Its name may stand among it. */
export const PROFILE = {
  groupProfile: optionalJson(
    record({
      name: optional(NAME),
      introduction: upTo(512),
      announcement: upTo(1024),
      portraitUrl: upTo(128),
    }),
  ),
  groupExtProfile: extProfile(10),
  permissions: optionalJson(
    record({
      joinPerm: optional(choice(0, 1, 2, 3)),
      removePerm: ofWhom,
      memInvitePerm: ofWhom,
      invitePerm: optional(choice(0, 1)),
      profilePerm: ofWhom,
      memProfilePerm: optional(integer()),
    }),
  ),
};

/** The fields of a group as its state has them. */
export function toProfile({ groupProfile = {}, groupExtProfile, permissions, ...fields }) {
  const { name = fields.name, ...profile } = groupProfile;
  return { ...fields, name, profile, extProfile: groupExtProfile, permissions };
}

/** The JSON texts that answers have. */
export const profileTexts = ({ profile, extProfile: own, permissions }) => ({
  groupProfile: JSON.stringify(profile),
  groupExtProfile: JSON.stringify(own),
  permissions: JSON.stringify(permissions),
});
