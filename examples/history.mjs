// Gets the messages of a group from the last hour, changes one, and deletes them for a user.

import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { Group, Message } = RongCloud(options);

await Group.create({ id: 'lunch', name: 'Lunch', members: ['martin', 'anna'] });
for (const content of ['Lunch at noon?', 'Or at one?']) {
  const message = { senderId: 'martin', targetId: 'lunch', objectName: 'RC:TxtMsg' };
  await Message.Group.send({ ...message, content: { content } });
}

const now = Date.now();
const { data } = await Message.Group.query({
  userId: 'anna',
  targetId: 'lunch',
  startTime: now,
  endTime: now - 60 * 60 * 1000,
  includeStart: true,
});
for (const { fromUserId, content } of data) console.log(fromUserId, content);

await Message.Group.modify({
  senderId: 'martin',
  targetId: 'lunch',
  uId: data[0].messageUID,
  objectName: 'RC:TxtMsg',
  content: { content: 'At one.' },
});
await Message.History.clean({ type: 'GROUP', senderId: 'anna', targetId: 'lunch' });
