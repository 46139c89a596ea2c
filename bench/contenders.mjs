// The same two calls in four ways: register a user, create a group of 100 members.

import { hash, randomInt } from 'node:crypto';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const appkey = '8alwspkvucoim';
const secret = 'yaicmsjl0a3LWz';

export const options = { appkey, secret };

export const user = {
  id: 'mnktiytan0',
  name: 'Martin 马丁',
  portrait: 'http://example.com/martin.jpg',
};

export const message = {
  senderId: 'mnktiytan0',
  targetId: 'xUh93kdPq',
  objectName: 'RC:TxtMsg',
  content: { content: 'See you at eight, in front of the station?' },
};

export function group(members) {
  const id = (_, index) => ({ id: `mnktiytan${index}` });
  return { id: 'g1', name: 'Martin 的群', members: Array.from({ length: members }, id) };
}

/** Each takes the server's address and gives a function for each kind of call. */
export const contenders = {
  'rongcloud-native': (api) => client(require('rongcloud-native'), api),
  'rongcloud-sdk': (api) => client(require('rongcloud-sdk'), api),
  undici: (api) => {
    const { Pool } = require('undici');
    // The default, one for each call, is slower: many times so with 1,000 in flight over HTTPS.
    const pool = new Pool(api, { connections: 32 });
    return signedByHand(async (path, headers, body) => {
      const answer = await pool.request({ path, method: 'POST', headers, body });
      return answer.body.json();
    });
  },
  fetch: (api) =>
    signedByHand(async (path, headers, body) => {
      const answer = await fetch(api + path, { method: 'POST', headers, body });
      return answer.json();
    }),
};

/** With a quota in which no call has to wait. */
export const paced = (api) =>
  client(require('rongcloud-native'), api, {
    pace: { quotas: { 'User.register': { most: 1_000_000_000, each: 1000 } } },
  });

function client(RongCloud, api, more) {
  const { User, Group, Message } = RongCloud({ ...options, api, ...more });
  return {
    register: (user) => User.register(user),
    // rongcloud-sdk changes the object it is given.
    create: (group) => Group.create({ ...group }),
    send: (message) => Message.Private.send(message),
  };
}

function signedByHand(post) {
  const call = (path, fields) => {
    const nonce = String(randomInt(2 ** 47));
    const timestamp = String(Math.floor(Date.now() / 1000));
    const signature = hash('sha1', secret + nonce + timestamp);
    const headers = {
      'App-Key': appkey,
      Nonce: nonce,
      Timestamp: timestamp,
      Signature: signature,
      'Content-Type': 'application/x-www-form-urlencoded',
    };
    return post(path, headers, new URLSearchParams(fields).toString());
  };
  return {
    register: ({ id, name, portrait }) =>
      call('/user/getToken.json', { userId: id, name, portraitUri: portrait }),
    create: ({ id, name, members }) =>
      call('/group/create.json', [
        ['groupId', id],
        ['groupName', name],
        ...members.map((member) => ['userId', member.id]),
      ]),
  };
}
