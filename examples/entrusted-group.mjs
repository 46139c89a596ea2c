// Creates a hosted group with a profile and permissions, makes a member a manager, and lists the
// members.

import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { EntrustedGroup, User } = RongCloud(options);

for (const id of ['martin', 'anna', 'wei']) {
  await User.register({ id, name: id, portrait: `https://example.com/${id}.jpg` });
}
await EntrustedGroup.create({
  id: 'lunch',
  name: 'Lunch',
  owner: 'martin',
  members: ['anna'],
  groupProfile: { introduction: 'Where we eat today' },
  permissions: { joinPerm: 'FREE', removePerm: 'OWNER_OR_MANAGER' },
});
await EntrustedGroup.join({ id: 'lunch', members: ['wei'] });
await EntrustedGroup.Manager.add({ id: 'lunch', members: ['anna'] });
await EntrustedGroup.Member.set({ id: 'lunch', userId: 'wei', nickname: 'Wei, vegan' });

const [group] = (await EntrustedGroup.get({ ids: ['lunch'] })).profiles;
console.log(group.groupName, group.groupProfile, group.permissions);
const roles = { 1: 'member', 2: 'manager', 3: 'owner' };
for await (const { userId, role } of EntrustedGroup.Member.getList.each({ id: 'lunch' })) {
  console.log(userId, roles[role]);
}
