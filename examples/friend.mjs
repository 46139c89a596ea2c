// Makes two users friends, names one for the other, and lists and checks the friends.

import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { Friend, User } = RongCloud(options);

for (const id of ['martin', 'anna', 'wei']) {
  await User.register({ id, name: id, portrait: `https://example.com/${id}.jpg` });
}
await Friend.Permission.set({ users: ['anna'], permissionType: 'APPROVAL' });
await Friend.add({ id: 'martin', targetId: 'anna', optType: 'DIRECT' });
await Friend.Profile.set({ id: 'martin', targetId: 'anna', remarkName: 'Anna from work' });

for await (const { userId, remarkName } of Friend.getList.each({ id: 'martin' })) {
  console.log('friend', userId, remarkName);
}
const { results } = await Friend.check({ id: 'martin', targetIds: ['anna', 'wei'] });
for (const { userId, result } of results)
  console.log(userId, result === 4 ? 'friend' : 'no friend');
