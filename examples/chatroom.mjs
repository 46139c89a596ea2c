// Creates a chatroom with an attribute, changes it, mutes everybody but the host, and blocks a user.

import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { Chatroom } = RongCloud(options);

await Chatroom.createNew({
  id: 'quiz',
  entryOwnerId: 'host',
  entryInfo: { topic: 'Music 音乐' },
});
await Chatroom.KeepAlive.add({ id: 'quiz' });
await Chatroom.Entry.set({ id: 'quiz', userId: 'host', key: 'round', value: '2' });
for (const { key, value } of (await Chatroom.Entry.getList({ id: 'quiz' })).keys) {
  console.log(key, value);
}

await Chatroom.Mute.Whitelist.add({ id: 'quiz', members: ['host'] });
await Chatroom.Mute.All.add({ id: 'quiz', needNotify: true });
await Chatroom.Block.add({ id: 'quiz', members: ['troll'], minute: 60 });
console.log('muted', (await Chatroom.getInfo({ id: 'quiz' })).ban);
console.log('blocked', (await Chatroom.Block.getList({ id: 'quiz' })).members);
await Chatroom.destroy({ id: 'quiz' });
