import { compose } from '../compose.js';
import { messageChatroom } from './message/chatroom.js';
import { messageDiscussion } from './message/discussion.js';
import { messageGroup } from './message/group.js';
import { messageHistory } from './message/history.js';
import { messagePrivate } from './message/private.js';
import { messageRecall } from './message/recall.js';
import { messageSystem } from './message/system.js';
import { messageTemplate } from './message/template.js';

export const message = compose(
  messageChatroom,
  messageDiscussion,
  messageGroup,
  messageHistory,
  messagePrivate,
  messageRecall,
  messageSystem,
  messageTemplate,
);
