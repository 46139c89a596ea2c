import { GROUP, PRIVATE } from '../../conversation-type.js';
import { Refusal } from '../../refusal.js';
import {
  BOOLEAN,
  choice,
  FLAG,
  GROUP_ID,
  integer,
  jsonText,
  list,
  optional,
  record,
  text,
  USER_ID,
} from '../../rules.js';
import { PAIRS } from './expansion.js';

const CHUNK = record({
  messageUID: optional(text()),
  content: text({ empty: true }),
  seq: integer({ min: 1 }),
  complete: BOOLEAN,
  completeReason: optional(integer()),
  type: optional(choice('text', 'markdown', 'html')),
});

/**
 * @param {string} path
 * @param {number} conversationType
 * @param {string} field the name of the target
 * @param {import('../../rules.js').Rule} target
 * @returns {import('../../endpoint.js').Endpoint}
 */
const stream = (path, conversationType, field, target) => ({
  path,
  encoding: 'json',
  rules: {
    fromUserId: USER_ID,
    [field]: target,
    objectName: choice('RC:StreamMsg'),
    content: CHUNK,
    isIncludeSender: optional(FLAG, 0),
    isPersisted: optional(FLAG, 1),
    extraContent: optional(jsonText(PAIRS)),
    ...(conversationType === GROUP && { toUserIds: optional(list(USER_ID, { max: 10 })) }),
  },
  answer: ({ [field]: targetId, content: chunk, ...message }, { streams }) => {
    if (chunk.completeReason !== undefined && !chunk.complete) {
      throw new Refusal(1002, 'content.completeReason must come with complete only');
    }
    const expansion = message.extraContent !== undefined;
    return {
      messageUID: streams.send({ ...message, conversationType, targetId, expansion }, chunk),
    };
  },
});

/** Messages that are sent in chunks. */
export const messageStream = [
  stream('/v3/message/private/publish_stream.json', PRIVATE, 'toUserId', USER_ID),
  stream('/v3/message/group/publish_stream.json', GROUP, 'toGroupId', GROUP_ID),
];
