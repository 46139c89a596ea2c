// The client of a command. Its key and secret come from the environment only, since arguments are
// seen by every user of the machine and kept in the shell's history.

import RongCloud from 'rongcloud-native';
import { Misuse } from './misuse.js';

/** The environment variables of a command, and the options of a client that they set. */
export const VARIABLES = {
  RONGCLOUD_APPKEY: 'App Key, from the console',
  RONGCLOUD_SECRET: 'App Secret, from the console',
  RONGCLOUD_REGION: 'data centre: bj (the default), sg, sg-b, na or sau',
  RONGCLOUD_API: 'domains to call instead of those of the region, separated by commas',
};

function required(env, name) {
  if (env[name]) return env[name];
  throw new Misuse(`${name} is not set: ${VARIABLES[name]}`);
}

/** Creates a client; an option of the environment that is wrong is told under the variable's name. */
function create(options) {
  try {
    return RongCloud(options);
  } catch (error) {
    if (error instanceof RongCloud.ValidationError) throw new Misuse(error.message);
    throw error;
  }
}

function domainsOf({ RONGCLOUD_API: api, RONGCLOUD_REGION: region }) {
  if (api) return { api: api.split(/[\s,]+/).filter(Boolean) };
  return region ? { region } : {};
}

/** A client of the app that the environment tells. */
export function openClient(env, options = {}) {
  return create({
    appkey: required(env, 'RONGCLOUD_APPKEY'),
    secret: required(env, 'RONGCLOUD_SECRET'),
    ...domainsOf(env),
    ...options,
  });
}

/** What `fetch` is rejected with where nothing is to be sent. */
class NotSent extends Error {}

/** A client that checks inputs and sends nothing. It needs neither a key nor a secret. */
export function openChecker() {
  return create({
    appkey: 'none',
    secret: 'none',
    maxRetries: 0,
    fetch: () => Promise.reject(new NotSent()),
  });
}

/** Whether a call of a checker failed because it would have been sent. */
export const wouldBeSent = (error) => error?.cause instanceof NotSent;
