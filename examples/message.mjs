// Sends a message to two users and recalls it.

import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { Message } = RongCloud(options);

const sent = await Message.Private.send({
  senderId: 'martin',
  targetId: ['anna', 'wei'],
  objectName: 'RC:TxtMsg',
  content: { content: 'Lunch at noon? 中午吃饭吗？' },
});
console.log('sent', sent.messageUIDs);

const [{ messageUID }] = sent.messageUIDs;
await Message.Private.recall({
  senderId: 'martin',
  targetId: 'anna',
  uId: messageUID,
  sentTime: Date.now(),
});
console.log('recalled', messageUID);
