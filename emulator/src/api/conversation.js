import { compose } from '../compose.js';
import { conversationAttribute } from './conversation/attribute.js';
import { conversationNotification } from './conversation/notification.js';
import { conversationTag } from './conversation/tag.js';
import { conversationTop } from './conversation/top.js';
import { conversationTypeNotification } from './conversation/type-notification.js';

export const conversation = compose(
  conversationAttribute,
  conversationNotification,
  conversationTag,
  conversationTop,
  conversationTypeNotification,
);
