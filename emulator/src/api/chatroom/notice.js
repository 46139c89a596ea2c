import { BOOLEAN, optional, text } from '../../rules.js';

/** The fields that tell the members of a room what was done. */
export const NOTICE = {
  needNotify: optional(BOOLEAN, false),
  extra: optional(text({ empty: true })),
};
