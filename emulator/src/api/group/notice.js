import { GROUP } from '../../conversation-type.js';
import {
  choice,
  jsonText,
  OBJECT_NAME,
  optional,
  readFields,
  record,
  text,
  USER_ID,
} from '../../rules.js';

const FLAG = optional(choice(0, 1));

/** What a notice needs. */
const MESSAGE = {
  fromUserId: USER_ID,
  objectName: OBJECT_NAME,
  content: text(),
  isPersisted: optional(choice(0, 1), 1),
};

const optionalEach = (rules) =>
  Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, optional(rule)]));

/** The fields of a notice that goes to a group along with a change. */
export const NOTICE = {
  bindNotifyMsg: optional(choice(true, false), false),
  ...optionalEach(MESSAGE),
  pushContent: optional(text({ empty: true })),
  pushData: optional(text({ empty: true })),
  pushExt: optional(jsonText(record({}))),
  isIncludeSender: FLAG,
  disableUpdateLastMsg: optional(choice(true, false)),
};

/**
 * Makes a change to a group, and sends the notice of it where there is one.
 * @param {(fields: any, state: import('../../state.js').State) => void} change
 */
export const withNotice = (change) => (fields, state) => {
  const { groupId, bindNotifyMsg } = fields;
  const message = bindNotifyMsg && readFields(MESSAGE, fields);
  change(fields, state);
  return (
    message && {
      messageUID: state.messages.send({ ...message, conversationType: GROUP, targetId: groupId }),
      memberCount: state.groups.members(groupId).size,
    }
  );
};
