/** The service's numbers for the kinds of conversations. */
export const PRIVATE = 1;
export const DISCUSSION = 2;
export const GROUP = 3;
export const CHATROOM = 4;
export const SYSTEM = 6;
export const ULTRA_GROUP = 10;
