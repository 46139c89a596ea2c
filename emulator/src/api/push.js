import { randomBytes } from 'node:crypto';
import { SYSTEM } from '../conversation-type.js';
import { Refusal } from '../refusal.js';
import {
  BOOLEAN,
  choice,
  ID,
  list,
  OBJECT_NAME,
  optional,
  record,
  text,
  USER_ID,
} from '../rules.js';
import { AUDIENCE, TAG_ITEMS } from './push/audience.js';
import { NOTIFICATION } from './push/notification.js';

const PLATFORMS = list(choice('ios', 'android', 'HarmonyOS'));
const WORDS = text();

const answerPush = () => ({ id: randomBytes(16).toString('base64url') });

/** @type {import('../endpoint.js').Endpoint[]} */
export const push = [
  {
    path: '/push.json',
    encoding: 'json',
    rules: {
      platform: PLATFORMS,
      audience: record({
        ...AUDIENCE,
        is_to_all: optional(BOOLEAN, false),
        userid: optional(list(ID, { min: 0, max: 1000 })),
      }),
      notification: record({ ...NOTIFICATION, alert: optional(WORDS) }),
      fromuserid: optional(USER_ID),
      message: optional(
        record({
          content: text(),
          objectName: OBJECT_NAME,
          disableUpdateLastMsg: optional(BOOLEAN),
        }),
      ),
    },
    answer: ({ message, fromuserid }, { announcements, messages }) => {
      if (message && fromuserid === undefined) {
        throw new Refusal(1002, 'fromuserid is missing; it must be the sender of the message');
      }
      announcements.count();
      if (message) {
        messages.send({
          ...message,
          fromUserId: fromuserid,
          conversationType: SYSTEM,
          targetId: '',
          isPersisted: 1,
        });
      }
      return answerPush();
    },
  },

  // It has no part in the quota of announcements.
  {
    path: '/push/user.json',
    encoding: 'json',
    rules: {
      userIds: list(USER_ID, { max: 100 }),
      notification: record({ ...NOTIFICATION, pushContent: WORDS }),
    },
    answer: answerPush,
  },

  {
    path: '/push/custom.json',
    encoding: 'json',
    rules: {
      platform: PLATFORMS,
      audience: record({ ...AUDIENCE, is_to_all: BOOLEAN, tagItems: TAG_ITEMS }),
      notification: record({ ...NOTIFICATION, alert: WORDS }),
    },
    answer: (_fields, { announcements }) => {
      announcements.count();
      return answerPush();
    },
  },
];
