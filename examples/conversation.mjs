// Turns off a user's push notifications for a group, pins the group and gives it a tag.

import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { Conversation } = RongCloud(options);
const conversation = { type: 'GROUP', userId: 'martin', targetId: 'lunch' };

await Conversation.mute(conversation);
console.log('muted', (await Conversation.get(conversation)).isMuted);
await Conversation.unmute(conversation);

await Conversation.setTop({ ...conversation, setTop: true });
await Conversation.Tag.set({ userId: 'martin', tags: [{ tagId: 'work', tagName: 'Work' }] });
await Conversation.Tag.Conversation.add({
  userId: 'martin',
  tagId: 'work',
  conversations: [{ type: 'GROUP', targetId: 'lunch' }],
});
const { data } = await Conversation.Attribute.get(conversation);
console.log('pinned', data.top.top, 'tags', data.tags);
