import { GROUP, PRIVATE } from '../conversation-type.js';
import { parseObject } from '../json.js';
import { channelType } from './channel-type.js';

const RECALL = 'RC:RcCmd';

const isMentioned = ({ content }, userId) =>
  [parseObject(content).fields?.mentionedInfo?.userIdList].flat().includes(userId);

/** What a message is to a bot; undefined when it does not concern the bot. */
function nameOf(message, userId) {
  const { conversationType, targetId } = message;
  if (conversationType === PRIVATE && targetId === userId) return 'message:private';
  return conversationType === GROUP && isMentioned(message, userId)
    ? 'message:group_mentioned'
    : undefined;
}

const describeMessage = (message) => ({
  fromUserId: message.fromUserId,
  toUserId: message.targetId,
  objectName: message.objectName,
  content: message.content,
  channelType: channelType(message.conversationType),
  msgTimestamp: message.sentTime,
  msgUID: message.messageUID,
});

/** The name of a change of a group's members, for a bot that is among them and for one that is not. */
const MEMBERSHIP = {
  join: { own: 'group:bot_join', others: 'group:user_join' },
  quit: { own: 'group:bot_left', others: 'group:user_left' },
  dismiss: { own: 'group:dismiss' },
};

/** What each event is to a bot; nothing when the server of the app did it or it is about others. */
const READERS = {
  message(message, userId) {
    const type = nameOf(message, userId);
    const isOwn = message.source === 'Server' || message.objectName === RECALL;
    return isOwn || !type ? [] : [{ type, data: describeMessage(message) }];
  },

  messageOperation({ action, source, message }, userId) {
    const type = nameOf(message, userId);
    return action !== 'recall' || source === 'Server' || !type
      ? []
      : [{ type: `${type}_recall`, data: describeMessage(message) }];
  },

  membership({ action, groupId, userIds, hasMember }, userId) {
    const { own, others } = MEMBERSHIP[action];
    const rest = userIds.filter((each) => each !== userId);
    const events = [];
    if (userIds.includes(userId)) events.push({ type: own, data: { groupId } });
    if (others && hasMember(userId) && rest.length > 0) {
      events.push({ type: others, data: { groupId, userIds: rest } });
    }
    return events;
  },
};

const WEBHOOK = 'webhook';

/** An integration without a list takes everything. */
const takes = (listed, value) => !listed?.length || value === undefined || listed.includes(value);

const isFor = ({ type, data }, { type: integration, enabled = true, events, objectNames }) =>
  integration === WEBHOOK && enabled && takes(events, type) && takes(objectNames, data.objectName);

/**
 * What the bots are told of an event, and where.
 *
 * @param {string} kind of the event
 * @param {any} event
 * @param {import('../state/bots.js').Bots} bots
 * @returns {{ callbackUrl: string, bot: object, type: string, data: object }[]}
 */
export const botEvents = (kind, event, bots) =>
  Object.hasOwn(READERS, kind)
    ? bots
        .list()
        .flatMap(({ integrations, ...bot }) =>
          READERS[kind](event, bot.userId).flatMap((read) =>
            integrations
              .filter((integration) => isFor(read, integration))
              .map(({ callbackUrl }) => ({ ...read, bot, callbackUrl })),
          ),
        )
    : [];
