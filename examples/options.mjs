// The app that the examples use; without api, they call the service's own domains.

export const options = {
  appkey: process.env.RONGCLOUD_APPKEY,
  secret: process.env.RONGCLOUD_SECRET,
  api: process.env.RONGCLOUD_API,
};
