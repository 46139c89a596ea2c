import { agent } from './api/agent.js';
import { bot } from './api/bot.js';
import { chatroom } from './api/chatroom.js';
import { conversation } from './api/conversation.js';
import { entrust } from './api/entrust.js';
import { friend } from './api/friend.js';
import { group } from './api/group.js';
import { message } from './api/message.js';
import { push } from './api/push.js';
import { sensitiveword } from './api/sensitiveword.js';
import { ultragroup } from './api/ultragroup.js';
import { user } from './api/user.js';
import { wordfilter } from './api/wordfilter.js';
import { compose } from './compose.js';

export const endpoints = compose(
  agent,
  bot,
  chatroom,
  conversation,
  entrust,
  friend,
  group,
  message,
  push,
  sensitiveword,
  ultragroup,
  user,
  wordfilter,
);
