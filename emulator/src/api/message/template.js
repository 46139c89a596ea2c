import { PRIVATE, SYSTEM } from '../../conversation-type.js';
import { Refusal } from '../../refusal.js';
import {
  BUS_CHANNEL,
  dictionary,
  FLAG,
  ID,
  list,
  nullable,
  optional,
  SCALAR,
  text,
  USER_ID,
} from '../../rules.js';
import { MESSAGE, PUSHED } from './sending.js';

const PUSH_TEXTS = list(nullable(text({ empty: true })), { max: 1000 });

const TEMPLATE = {
  ...MESSAGE,
  ...PUSHED,
  verifyBlacklist: optional(FLAG),
  busChannel: optional(BUS_CHANNEL),
  toUserId: list(USER_ID, { max: 1000 }),
  values: list(dictionary(SCALAR), { max: 1000 }),
  pushContent: PUSH_TEXTS,
  pushData: optional(PUSH_TEXTS),
  pushExt: optional(PUSH_TEXTS),
};

/** Short values that replace each other could make a content that fills all memory. */
const CONTENT_LIMIT = 128 * 1024;

function fill(template, values, name) {
  let content = template;
  for (const [placeholder, value] of Object.entries(values)) {
    const parts = content.split(placeholder);
    const length = content.length + (parts.length - 1) * (value.length - placeholder.length);
    if (length > CONTENT_LIMIT) {
      throw new Refusal(1005, `${name} must be at most ${CONTENT_LIMIT} characters long`);
    }
    content = parts.join(value);
  }
  return content;
}

const sendTemplate =
  (conversationType) =>
  (fields, { messages }) => {
    const { toUserId, values, pushContent, pushData = pushContent, ...message } = fields;
    for (const [name, { length }] of Object.entries({ values, pushContent, pushData })) {
      if (length !== toUserId.length) {
        throw new Refusal(
          1002,
          `${name} must be a list of ${toUserId.length}, not a list of ${length}`,
        );
      }
    }
    return {
      messageUIDs: toUserId.map((userId, index) => ({
        userId,
        messageUID: messages.send({
          ...message,
          conversationType,
          targetId: userId,
          content: fill(message.content, values[index], `content for toUserId[${index}]`),
        }),
      })),
    };
  };

/** @type {import('../../endpoint.js').Endpoint[]} */
export const messageTemplate = [
  {
    path: '/message/private/publish_template.json',
    encoding: 'json',
    rules: {
      ...TEMPLATE,
      fromUserId: USER_ID,
      needReadReceipt: optional(FLAG),
      isIncludeSender: optional(FLAG),
    },
    answer: sendTemplate(PRIVATE),
  },

  {
    path: '/message/system/publish_template.json',
    encoding: 'json',
    rules: { ...TEMPLATE, fromUserId: ID },
    answer: sendTemplate(SYSTEM),
  },
];
