const RongCloud = require('rongcloud-native');

const Rong = RongCloud({
  appkey: process.env.RONGCLOUD_APPKEY,
  secret: process.env.RONGCLOUD_SECRET,
  api: process.env.RONGCLOUD_API,
});
Rong.User.register({ id: 'u1', name: 'Ann', portrait: 'http://example.com/ann.png' }).then(
  ({ code }) => console.log('registered', code),
);
