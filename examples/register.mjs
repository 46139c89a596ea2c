// Registers a user, refreshes the user's profile, and shows a refusal.

import RongCloud, { APIError } from 'rongcloud-native';
import { options } from './options.mjs';

const { User } = RongCloud(options);
const user = { id: 'mnktiytan0', name: 'Martin', portrait: 'http://example.com/martin.jpg' };

const { token } = await User.register(user);
console.log(`registered ${user.id}, token ${token}`);

const { code } = await User.refresh({ ...user, name: 'Martin M.' });
console.log(`refreshed ${user.id}, code ${code}`);

try {
  await User.refresh({ ...user, id: 'nobody' });
} catch (error) {
  if (!(error instanceof APIError)) throw error;
  console.log(`refused: ${error.name} ${error.code} (HTTP ${error.status}): ${error.message}`);
}
