import { say } from './language.js';

/** The types of conversations that have a name, by the service's numbers. */
const TYPES = { 1: 'private', 3: 'group', 4: 'chatroom', 6: 'system', 10: 'ultraGroup' };

/** The service's numbers for the conversations that a user can write in. */
export const WRITABLE = { 1: TYPES[1], 3: TYPES[3], 4: TYPES[4], 10: TYPES[10] };

/** Where a message was sent. */
export function conversationOf({ conversationType, target, busChannel }) {
  const type = TYPES[conversationType];
  const place = busChannel ? `${target}/${busChannel}` : target || say('everybody');
  return `${type ? say(type) : conversationType} ${place}`;
}
