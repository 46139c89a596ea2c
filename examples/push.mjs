// Sends a push notification to all users with a tag, and one to a user.

import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { Push, User } = RongCloud(options);

await User.register({ id: 'anna', name: 'Anna', portrait: 'http://example.com/anna.jpg' });
await User.Tag.set({ id: 'anna', tags: ['music'] });
const { id } = await Push.push({
  platform: ['ios', 'android'],
  audience: { tag: ['music'], is_to_all: false },
  notification: { alert: 'A new song is out' },
});
console.log('pushed', id);

await Push.user({
  users: ['anna'],
  notification: { title: 'Music', pushContent: 'Your song is number one' },
});
