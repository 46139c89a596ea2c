import { DISCUSSION } from '../../conversation-type.js';
import { ID, repeated, USER_ID } from '../../rules.js';
import { COUNTED, MESSAGE } from './sending.js';

/** @type {import('../../endpoint.js').Endpoint[]} */
export const messageDiscussion = [
  // Unlike the others it answers no message UIDs, which are newer than discussions.
  {
    path: '/message/discussion/publish.json',
    encoding: 'form',
    rules: { ...MESSAGE, ...COUNTED, fromUserId: USER_ID, toDiscussionId: repeated(ID) },
    answer: ({ toDiscussionId, ...message }, { messages }) => {
      for (const targetId of toDiscussionId) {
        messages.send({ ...message, conversationType: DISCUSSION, targetId });
      }
    },
  },
];
