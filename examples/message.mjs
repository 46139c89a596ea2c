// Sends a message to two users, with settings for its push notification, and recalls it.

import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { Message } = RongCloud(options);

await Message.Private.sendStatus({
  senderId: 'martin',
  targetId: ['anna', 'wei'],
  objectName: 'RC:TypSts',
  content: { typingContentType: 'RC:TxtMsg' },
});
const sent = await Message.Private.send({
  senderId: 'martin',
  targetId: ['anna', 'wei'],
  objectName: 'RC:TxtMsg',
  content: { content: 'Lunch at noon? 中午吃饭吗？' },
  pushContent: 'Martin asks about lunch',
  pushExt: { title: 'Lunch', pushConfigs: [{ APNs: { 'thread-id': 'lunch' } }] },
});
console.log('sent', sent.messageUIDs);

const [{ messageUID }] = sent.messageUIDs;
await Message.Private.recall({
  senderId: 'martin',
  targetId: 'anna',
  uId: messageUID,
  sentTime: Date.now(),
  isDelete: true,
});
console.log('recalled', messageUID);
