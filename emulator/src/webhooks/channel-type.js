import { CHATROOM, DISCUSSION, GROUP, PRIVATE, SYSTEM, ULTRA_GROUP } from '../conversation-type.js';

/** What callbacks call each kind of conversation, where the API has a number. */
const NAMES = {
  [PRIVATE]: 'PERSON',
  [DISCUSSION]: 'PERSONS',
  [GROUP]: 'GROUP',
  [CHATROOM]: 'TEMPGROUP',
  [SYSTEM]: 'NOTIFY',
  [ULTRA_GROUP]: 'ULTRAGROUP',
};

/** @param {number} conversationType */
export const channelType = (conversationType) => NAMES[conversationType];
