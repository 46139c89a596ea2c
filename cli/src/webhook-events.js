// The callbacks of the service, and an example of each.

import { Misuse, refuseOption } from './misuse.js';

const MESSAGE = {
  senderId: 'u1',
  targetId: 'u2',
  objectName: 'RC:TxtMsg',
  content: { content: 'Hello' },
  channelType: 'PERSON',
  messageUID: 'BRGM-DEN2-01E4-BN66',
  source: 'iOS',
};

/** What an event has where nothing else is given, besides its time. */
const EXAMPLES = {
  message: MESSAGE,
  preMessage: MESSAGE,
  userStatus: { userId: 'u1', status: 'online', source: 'iOS' },
  userActivation: { userId: 'u1', operateId: 'op1', action: 'deactivate', code: '0' },
  chatroomStatus: { chatroomId: 'c1', userIds: ['u1'], action: 'join' },
  chatroomAttribute: {
    chatroomId: 'c1',
    key: 'k',
    value: 'v',
    action: 'set',
    userId: 'u1',
    version: 1,
  },
  auditResult: { passed: true, messageUID: MESSAGE.messageUID },
  hostedInfoAudit: {
    subject: 'group',
    passed: true,
    operatorId: 'u1',
    groupId: 'g1',
    contents: [{ key: 'groupName', content: 'Cats', passed: true }],
  },
  friendship: { action: 'request', userId: 'u1', targetId: 'u2' },
  messageOperation: {
    action: 'recall',
    senderId: 'u1',
    conversation: { conversationType: 1, targetId: 'u2' },
    original: { messageUID: MESSAGE.messageUID },
    details: { isDelete: false, isAdmin: false },
  },
  groupOperation: { groupId: 'g1', action: 'join', userIds: ['u2'] },
  groupProfile: { groupId: 'g1', groupName: 'Cats', operatorId: 'u1' },
  userProfile: { userId: 'u1', action: 'modify', userProfile: { name: 'Ann' } },
  bot: { event: 'message:private', bot: { userId: 'bot1', name: 'Bot' }, data: {} },
};

/** The names of the events. */
export const EVENTS = Object.keys(EXAMPLES);

/** The types of the events by their names, as `MessageEvent` of `message`. */
export function eventTypes(types) {
  const named = types.partsOf('WebhookEvent').map((type) => [types.parameterOf(type), type]);
  // It stands for events that the package does not know.
  return new Map(named.filter(([name]) => name !== 'unknown'));
}

/** The type of an event. */
export function findEvent(types, name) {
  const known = eventTypes(types);
  const type = known.get(name);
  if (type) return type;
  refuseOption(name);
  throw new Misuse(`there is no callback ${name}; there are ${[...known.keys()].join(', ')}`);
}

/** An event, as an example. */
export function exampleEvent(types, name) {
  const time = types.membersOf(findEvent(types, name)).has('time') ? { time: Date.now() } : {};
  return { type: name, ...EXAMPLES[name], ...time };
}
