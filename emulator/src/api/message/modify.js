import { GROUP, PRIVATE } from '../../conversation-type.js';
import { GROUP_ID, MESSAGE_UID, OBJECT_NAME, text, USER_ID } from '../../rules.js';

/**
 * @param {string} path
 * @param {number} conversationType
 * @param {string} field the name of the target
 * @param {import('../../rules.js').Rule} target
 * @returns {import('../../endpoint.js').Endpoint}
 */
const modification = (path, conversationType, field, target) => ({
  path,
  encoding: 'form',
  rules: {
    fromUserId: USER_ID,
    [field]: target,
    msgUID: MESSAGE_UID,
    objectName: OBJECT_NAME,
    content: text(),
  },
  answer: ({ fromUserId, [field]: targetId, msgUID, objectName, content }, { messages }) => {
    const conversation = { conversationType, userId: fromUserId, targetId };
    messages.modify(msgUID, conversation, { objectName, content });
  },
});

export const messageModify = [
  modification('/message/private/modify.json', PRIVATE, 'targetId', USER_ID),
  modification('/message/group/modify.json', GROUP, 'groupId', GROUP_ID),
];
