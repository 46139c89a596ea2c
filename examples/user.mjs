// Registers two users, names one for the other's push notifications, sets quiet nights, and revokes
// the tokens so far.

import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { User } = RongCloud(options);

for (const id of ['martin', 'anna']) {
  await User.register({ id, name: id, portrait: `https://example.com/${id}.jpg` });
}
await User.Profile.set({ id: 'anna', userProfile: { name: 'Anna', gender: 'FEMALE' } });
await User.Remark.set({ id: 'martin', remarks: [{ id: 'anna', remark: 'Anna from work' }] });
await User.BlockPushPeriod.set({ id: 'martin', startTime: '22:00:00', period: 9 * 60 });

const { userList } = await User.Profile.get({ users: ['anna'] });
console.log('profile', userList[0].userProfile);
for await (const { id, remark } of User.Remark.getList.each({ id: 'martin' })) {
  console.log('remark', id, remark);
}
const { data } = await User.BlockPushPeriod.get({ id: 'martin' });
console.log('quiet from', data.startTime, 'for', data.period, 'minutes');

await User.Token.expire({ users: ['martin', 'anna'], time: Date.now() });
