// Whose app the examples work on; without api, the service's own domains.

export const options = {
  appkey: process.env.RONGCLOUD_APPKEY,
  secret: process.env.RONGCLOUD_SECRET,
  api: process.env.RONGCLOUD_API,
};
