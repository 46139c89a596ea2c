// Sends a question to a group, with the votes as values of the message that change.

import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { Group, Message } = RongCloud(options);

await Group.create({ id: 'lunch', name: 'Lunch', members: ['martin', 'anna'] });
const sent = await Message.Group.send({
  senderId: 'martin',
  targetId: 'lunch',
  objectName: 'RC:TxtMsg',
  content: { content: 'Noodles or rice? 面条还是米饭？' },
  expansion: true,
  extraContent: { noodles: '0', rice: '0' },
});
const [{ messageUID: uId }] = sent.messageUIDs;

const question = { uId, userId: 'martin', type: 'GROUP', targetId: 'lunch' };
await Message.Expansion.set({ ...question, extraKeyVal: { noodles: '1' } });
await Message.Expansion.remove({ ...question, extraKey: ['rice'] });
console.log('votes', (await Message.Expansion.getList({ uId })).extraContent);
