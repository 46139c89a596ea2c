// An app with require: registers a user, and handles a refusal.

const RongCloud = require('rongcloud-native');

const { RONGCLOUD_API: api } = process.env;
const user = { id: 'u1', name: 'Martin', portrait: 'http://example.com/martin.jpg' };

RongCloud({ appkey: '8alwspkvucoim', secret: 'yaicmsjl0a3LWz', api })
  .User.register(user)
  .then(({ code, userId }) => console.log(code, userId))
  .then(() => RongCloud({ appkey: '8alwspkvucoim', secret: 'wrong', api }).User.register(user))
  .catch((error) => console.log(error.code, error instanceof RongCloud.AuthenticationError));
