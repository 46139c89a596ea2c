import { randomBytes } from 'node:crypto';
import { Refusal } from '../refusal.js';
import { choice, ID, list, OBJECT_NAME, optional, record, text, USER_ID } from '../rules.js';

const TAGS = optional(list(text(), { min: 0, max: 20 }));

/** @type {import('../endpoint.js').Endpoint[]} */
export const push = [
  {
    path: '/push.json',
    encoding: 'json',
    rules: {
      platform: list(choice('ios', 'android')),
      audience: record({
        is_to_all: optional(choice(true, false), false),
        tag: TAGS,
        tag_or: TAGS,
        userid: optional(list(ID, { min: 0, max: 1000 })),
        packageName: optional(text()),
      }),
      notification: record({}),
      fromuserid: optional(USER_ID),
      message: optional(record({ content: text(), objectName: OBJECT_NAME })),
    },
    answer: ({ message, fromuserid }, { announcements }) => {
      if (message && fromuserid === undefined) {
        throw new Refusal(1002, 'fromuserid is missing; it must be the sender of the message');
      }
      announcements.count();
      return { id: randomBytes(16).toString('base64url') };
    },
  },
];
