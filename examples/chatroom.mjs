// Creates two chatrooms, keeps one alive, and blocks a user in it.

import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { Chatroom } = RongCloud(options);

await Chatroom.create([
  { id: 'news', name: 'News' },
  { id: 'music', name: '音乐' },
]);
await Chatroom.KeepAlive.add({ id: 'news' });
await Chatroom.Block.add({ id: 'news', members: ['troll'], minute: 60 });

console.log('kept', (await Chatroom.KeepAlive.getList()).chatrooms);
console.log('blocked', (await Chatroom.Block.getList({ id: 'news' })).members);
await Chatroom.destroy({ id: 'music' });
