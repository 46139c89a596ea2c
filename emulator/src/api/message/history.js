import { CHATROOM, GROUP, PRIVATE, SYSTEM } from '../../conversation-type.js';
import { choice, ID, integer, optional, text, USER_ID } from '../../rules.js';

const HOUR = text({
  pattern: /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])$/,
  like: 'of the form yyyyMMddHH',
});

/** @type {import('../../endpoint.js').Endpoint[]} */
export const messageHistory = [
  // The url of an hour without messages is empty, since there is no file.
  {
    path: '/message/history.json',
    encoding: 'form',
    rules: { date: HOUR },
    answer: ({ date }, { messages }, { origin }) => ({
      url: messages.sentIn(date).length > 0 ? `${origin}/_emulator/history/${date}` : '',
      date,
    }),
  },

  {
    path: '/message/history/delete.json',
    encoding: 'form',
    rules: { date: HOUR },
    answer: ({ date }, { messages }) => messages.forget(date),
  },

  {
    path: '/conversation/message/history/clean.json',
    encoding: 'form',
    rules: {
      conversationType: choice(PRIVATE, GROUP, CHATROOM, SYSTEM),
      fromUserId: USER_ID,
      targetId: ID,
      msgTimestamp: optional(integer()),
    },
    answer: ({ fromUserId, msgTimestamp, ...conversation }, { history }) =>
      history.clean({ ...conversation, userId: fromUserId }, msgTimestamp),
  },
];
