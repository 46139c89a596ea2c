// The callbacks of the service, and an example of each.

import { Misuse } from './misuse.js';

/** Values that say more than their type does. */
const SAMPLES = {
  senderId: 'u1',
  targetId: 'u2',
  userId: 'u1',
  groupId: 'g1',
  chatroomId: 'c1',
  messageUID: 'BRGM-DEN2-01E4-BN66',
  objectName: 'RC:TxtMsg',
  content: { content: 'Hello' },
  channelType: 'PERSON',
};

/** What the package fills in. */
const OWN = new Set(['type', 'id', 'appkey', 'raw']);

/** The types of the events by their names, as `message` of `MessageEvent`. */
export function eventTypes(types) {
  const named = types.partsOf('WebhookEvent').map((type) => [types.parameterOf(type), type]);
  // It stands for events that the package does not know.
  return new Map(named.filter(([name]) => name !== 'unknown'));
}

export function findEvent(types, name) {
  const known = eventTypes(types);
  const type = known.get(name);
  if (type) return type;
  throw new Misuse(`there is no callback ${name}; there are ${[...known.keys()].join(', ')}`);
}

function sampleOf(types, { name, type }) {
  if (name in SAMPLES) return SAMPLES[name];
  const { literals, text, number, boolean, item, objects } = types.shapeOf(type);
  if (literals.length > 0) return literals[0];
  if (boolean) return true;
  if (text) return name;
  if (number) return 1;
  if (item !== undefined) return [sampleOf(types, { name: name.replace(/s$/, ''), type: item })];
  return objects.length > 0 ? sampleObject(types, objects[0]) : name;
}

function sampleObject(types, type) {
  const members = [...(types.membersOf(type)?.values() ?? [])];
  const required = members.filter(({ name, isOptional }) => !isOptional && !OWN.has(name));
  return Object.fromEntries(required.map((member) => [member.name, sampleOf(types, member)]));
}

/** An event of a type, with the properties that it must have. */
export function sampleEvent(types, name) {
  const type = findEvent(types, name);
  const time = types.membersOf(type).has('time') ? { time: Date.now() } : {};
  return { type: name, ...sampleObject(types, type), ...time };
}
