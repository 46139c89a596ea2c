// Ends a user's pushes of a group, and asks whether they are off.

import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { Conversation } = RongCloud(options);
const conversation = { type: 'GROUP', userId: 'martin', targetId: 'lunch' };

await Conversation.mute(conversation);
console.log('muted', (await Conversation.get(conversation)).isMuted);
await Conversation.unmute(conversation);
console.log('muted', (await Conversation.get(conversation)).isMuted);
