// An app in TypeScript: registers a user, and handles a refusal.

import RongCloud, { AuthenticationError, type UserProfile } from 'rongcloud-native';

const { RONGCLOUD_API: api = '' } = process.env;
const user: UserProfile = { id: 'u1', name: 'Martin', portrait: 'http://example.com/martin.jpg' };

function register(secret: string): Promise<RongCloud.UserToken> {
  return RongCloud({ appkey: '8alwspkvucoim', secret, api }).User.register(user);
}

const { code, userId } = await register('yaicmsjl0a3LWz');
console.log(code, userId);
try {
  await register('wrong');
} catch (error) {
  if (error instanceof AuthenticationError) console.log(error.code, true);
}
