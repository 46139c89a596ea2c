// A module of an app with a client, which no test closes.

const RongCloud = require('rongcloud-native');

const { RONGCLOUD_APPKEY: appkey, RONGCLOUD_SECRET: secret, RONGCLOUD_API: api } = process.env;
const client = RongCloud({ appkey, secret, api });
const user = { id: 'mnktiytan0', name: 'Martin', portrait: 'http://example.com/martin.jpg' };

/** The code that the service answers a call with. */
async function register() {
  const { code } = await client.User.register(user);
  return code;
}

module.exports = { client, register };
