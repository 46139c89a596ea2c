import RongCloud from 'rongcloud-native';

const { RONGCLOUD_APPKEY: appkey, RONGCLOUD_SECRET: secret, RONGCLOUD_API: api } = process.env;
const Rong = RongCloud({ appkey, secret, api });
const { code } = await Rong.User.register({ id: 'u1', name: 'Ann', portrait: 'p' });
console.log('registered', code);
