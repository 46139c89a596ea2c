import {
  choice,
  integer,
  optional,
  record,
  repeatedOrJoined,
  text,
  USER_ID,
} from '../../../rules.js';
import { extProfileOf, optionalJson } from '../../ext-profile.js';

export const NAME = text({ characters: 64 });

/** The users that a request is about. */
export const users = (max) => repeatedOrJoined(USER_ID, { max });

const upTo = (characters) => optional(text({ characters, empty: true }));

const ofWhom = optional(choice(0, 1, 2));

/** Its name may stand among it. */
export const GROUP_PROFILE = record({
  name: optional(NAME),
  introduction: upTo(512),
  announcement: upTo(1024),
  portraitUrl: upTo(128),
});

export const GROUP_EXT_PROFILE = extProfileOf(10);

export const PERMISSIONS = record({
  joinPerm: optional(choice(0, 1, 2, 3)),
  removePerm: ofWhom,
  memInvitePerm: ofWhom,
  invitePerm: optional(choice(0, 1)),
  profilePerm: ofWhom,
  memProfilePerm: optional(integer()),
});

/** What is kept of a group, as forms have it. */
export const PROFILE = {
  groupProfile: optionalJson(GROUP_PROFILE),
  groupExtProfile: optionalJson(GROUP_EXT_PROFILE),
  permissions: optionalJson(PERMISSIONS),
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
