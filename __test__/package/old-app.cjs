// An app as it was written for rongcloud-sdk 3.1.1.

var RongSDK = require('rongcloud-sdk')({
  appkey: '8alwspkvucoim',
  secret: 'yaicmsjl0a3LWz',
  api: process.env.RONGCLOUD_API,
});

RongSDK.User.register({
  id: 'u1',
  name: 'Martin',
  portrait: 'http://example.com/martin.jpg',
})
  .then((result) => {
    console.log(result.code, result.userId);
    return RongSDK.User.Block.add({ id: 'u1', minute: 20 });
  })
  .then((result) => {
    console.log(result.code);
    return RongSDK.User.register({ name: 'Martin' });
  })
  .then(console.log, (error) => {
    console.log(error.code);
  });
