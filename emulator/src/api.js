import { chatroomBan } from './api/chatroom/ban.js';
import { chatroomEntry } from './api/chatroom/entry.js';
import { chatroomKeepalive } from './api/chatroom/keepalive.js';
import { chatroomMessage } from './api/chatroom/message.js';
import { chatroomUserBan } from './api/chatroom/user/ban.js';
import { chatroomUserBanWhitelist } from './api/chatroom/user/ban-whitelist.js';
import { chatroomUserBlock } from './api/chatroom/user/block.js';
import { chatroomUserGag } from './api/chatroom/user/gag.js';
import { chatroomUserWhitelist } from './api/chatroom/user/whitelist.js';
import { chatroomWhitelist } from './api/chatroom/whitelist.js';
import { chatroom } from './api/chatroom.js';
import { conversation } from './api/conversation.js';
import { groupBan } from './api/group/ban.js';
import { groupUserBanWhitelist } from './api/group/user/ban-whitelist.js';
import { groupUserGag } from './api/group/user/gag.js';
import { group } from './api/group.js';
import { messageChatroom } from './api/message/chatroom.js';
import { messageDiscussion } from './api/message/discussion.js';
import { messageGroup } from './api/message/group.js';
import { messageHistory } from './api/message/history.js';
import { messagePrivate } from './api/message/private.js';
import { messageRecall } from './api/message/recall.js';
import { messageSystem } from './api/message/system.js';
import { messageTemplate } from './api/message/template.js';
import { push } from './api/push.js';
import { sensitiveword } from './api/sensitiveword.js';
import { userBlacklist } from './api/user/blacklist.js';
import { userBlock } from './api/user/block.js';
import { userGroup } from './api/user/group.js';
import { userOnline } from './api/user/online.js';
import { userTag } from './api/user/tag.js';
import { userToken } from './api/user/token.js';
import { userWhitelist } from './api/user/whitelist.js';
import { user } from './api/user.js';

/** @type {import('./endpoint.js').Endpoints} */
export const endpoints = {
  ...user,
  ...userBlacklist,
  ...userBlock,
  ...userGroup,
  ...userOnline,
  ...userTag,
  ...userToken,
  ...userWhitelist,
  ...group,
  ...groupBan,
  ...groupUserBanWhitelist,
  ...groupUserGag,
  ...chatroom,
  ...chatroomBan,
  ...chatroomEntry,
  ...chatroomKeepalive,
  ...chatroomMessage,
  ...chatroomUserBan,
  ...chatroomUserBanWhitelist,
  ...chatroomUserBlock,
  ...chatroomUserGag,
  ...chatroomUserWhitelist,
  ...chatroomWhitelist,
  ...messageChatroom,
  ...messageDiscussion,
  ...messageGroup,
  ...messageHistory,
  ...messagePrivate,
  ...messageRecall,
  ...messageSystem,
  ...messageTemplate,
  ...conversation,
  ...sensitiveword,
  ...push,
};
