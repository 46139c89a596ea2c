import { compose } from '../compose.js';
import { messageBroadcast } from './message/broadcast.js';
import { messageChatroom } from './message/chatroom.js';
import { messageDiscussion } from './message/discussion.js';
import { messageExpansion } from './message/expansion.js';
import { messageGroup } from './message/group.js';
import { messageHistory } from './message/history.js';
import { messageModify } from './message/modify.js';
import { messagePrivate } from './message/private.js';
import { messageQuery } from './message/query.js';
import { messageRecall } from './message/recall.js';
import { messageStatus } from './message/status.js';
import { messageStream } from './message/stream.js';
import { messageSystem } from './message/system.js';
import { messageTemplate } from './message/template.js';
import { messageTranslate } from './message/translate.js';
import { messageUltragroup } from './message/ultragroup.js';

export const message = compose(
  messageBroadcast,
  messageChatroom,
  messageDiscussion,
  messageExpansion,
  messageGroup,
  messageHistory,
  messageModify,
  messagePrivate,
  messageQuery,
  messageRecall,
  messageStatus,
  messageStream,
  messageSystem,
  messageTemplate,
  messageTranslate,
  messageUltragroup,
);
