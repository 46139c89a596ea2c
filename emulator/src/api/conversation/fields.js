import { GROUP, PRIVATE, SYSTEM } from '../../conversation-type.js';
import { choice, ID, USER_ID } from '../../rules.js';

/** The fields that name a conversation, but for the user whose it is. */
export const TARGET = { conversationType: choice(PRIVATE, GROUP, SYSTEM), targetId: ID };

/** A conversation as one user has it. */
export const CONVERSATION = { userId: USER_ID, ...TARGET };

/** Which messages a user is notified of: -1 of all, 0 of what is usual, 5 of none. */
export const LEVEL = choice(-1, 0, 1, 2, 4, 5);
