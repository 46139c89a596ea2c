// An app with import: registers a user, and handles a refusal.

import RongCloud, { AuthenticationError } from 'rongcloud-native';

const { RONGCLOUD_API: api } = process.env;
const user = { id: 'u1', name: 'Martin', portrait: 'http://example.com/martin.jpg' };

const { User } = RongCloud({ appkey: '8alwspkvucoim', secret: 'yaicmsjl0a3LWz', api });
const { code, userId } = await User.register(user);
console.log(code, userId);
try {
  await RongCloud({ appkey: '8alwspkvucoim', secret: 'wrong', api }).User.register(user);
} catch (error) {
  console.log(error.code, error instanceof AuthenticationError);
}
