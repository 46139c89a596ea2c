import { CHATROOM, GROUP, PRIVATE, ULTRA_GROUP } from '../../conversation-type.js';
import { Refusal } from '../../refusal.js';
import { BOOLEAN, BUS_CHANNEL, GROUP_ID, ID, integer, optional, USER_ID } from '../../rules.js';
import { toJson } from '../../state/expansion.js';
import { GROUP_ID as ULTRA_GROUP_ID } from '../ultragroup/fields.js';

const DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Reads a history from its newer end, `startTime`, to its older one, `endTime`.
 *
 * @param {string} path
 * @param {number} conversationType
 * @param {import('../../rules.js').Rule} target
 * @returns {import('../../endpoint.js').Endpoint}
 */
const query = (path, conversationType, target) => ({
  path,
  encoding: 'json',
  rules: {
    userId: USER_ID,
    targetId: target,
    startTime: integer(),
    endTime: integer(),
    pageSize: optional(integer({ min: 1, max: 100 }), 10),
    includeStart: BOOLEAN,
    busChannel: optional(BUS_CHANNEL),
  },
  answer: (fields, { history }) => {
    const { userId, targetId, startTime, endTime, pageSize, includeStart, busChannel } = fields;
    if (startTime - endTime > DAYS * DAY) {
      throw new Refusal(1002, `There must be at most ${DAYS} days between endTime and startTime`);
    }
    const found = history.query(
      { conversationType, userId, targetId, busChannel },
      { newest: startTime, includeNewest: includeStart, oldest: endTime, size: pageSize },
    );
    return {
      data: found.map((message) => ({
        targetId,
        fromUserId: message.fromUserId,
        busChannel: message.busChannel ?? '',
        messageUID: message.messageUID,
        msgTime: message.sentTime,
        objectName: message.objectName,
        content: message.content,
        expansion: message.extraContent !== undefined,
        extraContent: toJson(message.extraContent),
      })),
    };
  },
});

export const messageQuery = [
  query('/v3/message/private/query.json', PRIVATE, USER_ID),
  query('/v3/message/group/query.json', GROUP, GROUP_ID),
  query('/v3/message/chatroom/query.json', CHATROOM, ID),
  query('/v3/message/ultragroup/query.json', ULTRA_GROUP, ULTRA_GROUP_ID),
];
