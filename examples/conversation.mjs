// Mutes a user's pushes from a group, unmutes them, and queries the state.

import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { Conversation } = RongCloud(options);
const conversation = { type: 'GROUP', userId: 'martin', targetId: 'lunch' };

await Conversation.mute(conversation);
console.log('muted', (await Conversation.get(conversation)).isMuted);
await Conversation.unmute(conversation);
console.log('muted', (await Conversation.get(conversation)).isMuted);
