// Creates a group, mutes one member for ten minutes, and lists the members.

import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { Group } = RongCloud(options);

await Group.create({ id: 'lunch', name: 'Lunch', members: ['martin', 'anna'] });
await Group.invite({ id: 'lunch', members: ['wei'] });
await Group.Mute.Member.add({ id: 'lunch', members: ['anna'], minute: 10 });

const { members } = await Group.get({ id: 'lunch' });
console.log('members', members.map(({ id }) => id).join(', '));
const muted = await Group.Mute.Member.getList({ id: 'lunch' });
console.log('muted', muted.members);
