// Creates an ultra group with a private channel, sends a message to it, and lists the members.

import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { Message, UltraGroup } = RongCloud(options);

await UltraGroup.create({ id: 'anime', name: 'Anime', userId: 'martin' });
await UltraGroup.join({ id: 'anime', userId: 'anna' });
await UltraGroup.Channel.create({ id: 'anime', busChannel: 'staff', type: 'PRIVATE' });
await UltraGroup.Channel.Member.add({ id: 'anime', busChannel: 'staff', members: ['anna'] });

const { messageUIDs } = await Message.UltraGroup.send({
  senderId: 'martin',
  targetId: 'anime',
  busChannel: 'staff',
  objectName: 'RC:TxtMsg',
  content: { content: 'Welcome!' },
});
console.log('sent', messageUIDs);

for await (const { id } of UltraGroup.Member.getList.each({ id: 'anime' })) {
  console.log('member', id);
}
