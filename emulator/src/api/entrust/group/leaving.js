import { choice, optional } from '../../../rules.js';

const FORGOTTEN = optional(choice(0, 1), 1);

/** Which lists forget a member who leaves. */
export const LEAVING = { isDelBan: FORGOTTEN, isDelWhite: FORGOTTEN, isDelFollowed: FORGOTTEN };

/** What is forgotten when a request does not say. */
export const ALL_LISTS = { isDelBan: 1, isDelWhite: 1, isDelFollowed: 1 };
