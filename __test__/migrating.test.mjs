// The guides to migrating: their calls of versions before 3.0 have a counterpart that sends the same,
// and what they say of rongcloud-sdk is so.

import assert from 'node:assert/strict';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { callbackify, promisify } from 'node:util';
import oracle from 'rongcloud-sdk';
import RongCloud from '../index.js';
import { startAnswering } from './answering.mjs';
import { message, user } from './app.mjs';
import { compile, STRICT } from './compiling.mjs';
import { temporaryFolder } from './folder.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const guides = ['docs/migrating.md', 'docs/migrating.zh-CN.md'];
const read = (path) => readFile(join(root, path), 'utf8');

const server = await startAnswering({ after });
const options = { appkey: 'k', secret: 's', api: server.url };
const ours = RongCloud(options);
const theirs = oracle(options);

/** What the calls in the guides are given. */
const given = {
  id: 'i',
  ids: ['i1', 'i2'],
  name: 'n',
  portrait: 'p',
  minute: 30,
  userId: 'u',
  userIds: ['u1', 'u2'],
  blackId: 'b',
  senderId: 's',
  targetId: 't',
  targetIds: ['t1', 't2'],
  objectName: 'RC:TxtMsg',
  content: '{"content":"c"}',
  template: '{"content":"{c}"}',
  data: { '{c}': 'c' },
  push: 'p',
  pushContent: 'pc',
  pushData: 'pd',
  date: '2018030210',
  word: 'w',
};

const sent = 'content={"content":"c"}&fromUserId=s&objectName=RC:TxtMsg';

/** What each old call sent, as the code of rongcloud-sdk 1.0.3 and of the versions after it has it. */
const before = {
  'user.getToken': '/user/getToken name=n&portraitUri=p&userId=i',
  'user.refresh': '/user/refresh name=n&portraitUri=p&userId=i',
  'user.info': '/user/info userId=i',
  'user.checkOnline': '/user/checkOnline userId=i',
  'user.block': '/user/block minute=30&userId=i',
  'user.unblock': '/user/unblock userId=i',
  'user.block.query': '/user/block/query ',
  'user.blacklist.add': '/user/blacklist/add blackUserId=b&userId=i',
  'user.blacklist.remove': '/user/blacklist/remove blackUserId=b&userId=i',
  'user.blacklist.query': '/user/blacklist/query userId=i',
  // It went to /message/publish, the service's older path.
  'message.publish': `/message/private/publish ${sent}&toUserId=t`,
  'message.private.publish': `/message/private/publish ${sent}&pushContent=pc&pushData=pd&toUserId=t`,
  'message.private.publish_template':
    '/message/private/publish_template content={"content":"{c}"}&fromUserId=s&objectName=RC:TxtMsg' +
    '&pushContent=["p"]&pushData=[null]&toUserId=["t"]&values=[{"{c}":"c"}]',
  'message.system.publish': `/message/system/publish ${sent}&toUserId=t1&toUserId=t2`,
  'message.group.publish': `/message/group/publish ${sent}&toGroupId=t`,
  'message.chatroom.publish': `/message/chatroom/publish ${sent}&toChatroomId=t`,
  'message.broadcast': `/message/broadcast ${sent}`,
  'message.history': '/message/history date=2018030210',
  'group.create(userIds': '/group/create groupId=i&groupName=n&userId=u1&userId=u2',
  // It went to /group/create, which does the same.
  'group.join(userId': '/group/join groupId=i&groupName=n&userId=u',
  'group.join(userIds': '/group/join groupId=i&groupName=n&userId=u1&userId=u2',
  'group.quit(userId': '/group/quit groupId=i&userId=u',
  'group.quit(userIds': '/group/quit groupId=i&userId=u1&userId=u2',
  'group.dismiss': '/group/dismiss groupId=i&userId=u',
  'group.sync': '/group/sync group[i]=n&userId=u',
  'group.refresh': '/group/refresh groupId=i&groupName=n',
  'group.user.query': '/group/user/query groupId=i',
  'group.user.gag.add': '/group/user/gag/add groupId=i&minute=30&userId=u',
  'group.user.gag.rollback': '/group/user/gag/rollback groupId=i&userId=u',
  'group.user.gag.list': '/group/user/gag/list groupId=i',
  'chatroom.create': '/chatroom/create chatroom[i]=n',
  'chatroom.destroy': '/chatroom/destroy chatroomId=i1&chatroomId=i2',
  'chatroom.query': '/chatroom/query chatroomId=i1&chatroomId=i2',
  'chatroom.user.query': '/chatroom/user/query chatroomId=i',
  'wordfilter.add': '/wordfilter/add word=w',
  'wordfilter.delete': '/wordfilter/delete word=w',
  'wordfilter.list': '/wordfilter/list ',
};

/** The rows of a guide's table of old calls. The first one creates the client. */
async function readCalls(path) {
  const text = await read(path);
  const rows = [...text.matchAll(/^\| `([a-z][\w.]*\(.*\))` \| `([A-Z].*\))` \|$/gm)];
  const [[, init, client], ...calls] = rows;
  assert.equal(init, 'init(appkey, secret, { api })');
  assert.equal(client, 'RongCloud({ appkey, secret, api })');
  return calls.map(([, old, now]) => ({ old, now }));
}

/** What a request of the server had, in the form of `before`. */
function describe({ url, headers, body }) {
  const fields =
    headers['content-type'] === 'application/json'
      ? Object.entries(JSON.parse(body)).map(([name, value]) => [
          name,
          typeof value === 'string' ? value : JSON.stringify(value),
        ])
      : [...new URLSearchParams(body)];
  const written = fields.map((field) => field.join('=')).sort();
  return `${url.replace(/\.json$/, '')} ${written.join('&')}`;
}

const calls = await readCalls(guides[0]);

test('both guides have the same calls of versions before 3.0', async () => {
  assert.deepEqual(await readCalls(guides[1]), calls);
});

test('each call of a version before 3.0 has a counterpart that sends the same', async () => {
  const answer = { code: 200, userId: 'u', token: 't', status: '1', url: '', users: [], words: [] };
  server.answer = { body: JSON.stringify({ ...answer, total: 0, chatRooms: [] }) };
  const names = Object.keys(given);
  const found = {};
  for (const { old, now } of calls) {
    const name = old.split('(')[0];
    const key = name in before ? name : old.split(/[,)]/)[0];
    const [resource] = now.split('.');
    const make = new Function('Rong', ...names, `const { ${resource} } = Rong; return ${now};`);
    await make(ours, ...Object.values(given)).catch((error) => {
      // What each answer must have is tested elsewhere; this server gives all calls the same.
      if (error.name !== 'AnswerError') throw error;
    });
    assert.equal(server.asked.length, 1, now);
    assert.equal(key in found, false, `${old} stands twice`);
    found[key] = describe(server.asked.pop());
  }
  assert.deepEqual(found, before);
});

test('the counterparts compile', async () => {
  const folder = await temporaryFolder({ after });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const lines = [
    "import RongCloud from 'rongcloud-native';",
    "const { User, Message, Group, Chatroom, Sensitive } = RongCloud({ appkey: 'k', secret: 's' });",
    ...Object.entries(given).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`),
    ...calls.map(({ now }) => `await ${now};`),
    '// @ts-expect-error there is no such method',
    'await User.getToken({ id, name, portrait });',
  ];
  await writeFile(join(folder, 'calls.mts'), lines.join('\n'));
  const flags = `--skipLibCheck ${STRICT} --lib es2023 --module nodenext`;
  assert.equal(await compile(folder, ['calls.mts'], flags), '');
});

test('callbackify makes a callback of the promise', async () => {
  server.answer = { body: '{"code":200,"userId":"u","token":"t"}' };
  const getToken = promisify(callbackify(ours.User.register));
  assert.equal((await getToken(user)).token, 't');
  await assert.rejects(getToken({}), { code: '20005' });
});

test('rongcloud-sdk has one state for the process, and here each client has its own', async () => {
  assert.equal(oracle(options).User, theirs.User);
  assert.notEqual(RongCloud(options).User, ours.User);
  assert.equal(oracle().User, theirs.User);
  assert.throws(() => RongCloud(), { code: '20005', field: 'appkey' });

  const stubbed = RongCloud(options);
  stubbed.User.register = async () => ({ code: 200, token: 'stub' });
  assert.equal((await stubbed.User.register(user)).token, 'stub');
  server.answer = { body: '{"code":200,"userId":"u","token":"t"}' };
  assert.equal((await ours.User.register(user)).token, 't');
});

test('rongcloud-sdk ignored a second argument and put text in quotes, and here they count', async () => {
  server.answer = { body: '{"code":200,"userId":"u","token":"t"}' };
  const users = [user, user];
  assert.equal((await Promise.all(users.map(theirs.User.register))).length, 2);
  await assert.rejects(Promise.all(users.map(ours.User.register)), { code: '20006' });
  assert.equal((await Promise.all(users.map((one) => ours.User.register(one)))).length, 2);

  server.asked.length = 0;
  const text = { ...message, content: '{"content":"c"}' };
  await theirs.Message.System.broadcast({ ...text });
  await ours.Message.System.broadcast(text);
  const contents = server.asked.map(({ body }) => new URLSearchParams(body).get('content'));
  assert.deepEqual(contents, [JSON.stringify(text.content), text.content]);
});

test('rongcloud-sdk sent what JSON does not have as text, and here it is refused', async () => {
  server.answer = { body: '{"code":200,"userId":"u","token":"t"}' };
  for (const more of [{ id: 1n }, { format() {} }]) {
    assert.equal((await theirs.User.register({ ...user, ...more })).code, 200);
    await assert.rejects(ours.User.register({ ...user, ...more }), {
      code: '20006',
      field: Object.keys(more)[0],
    });
  }
  assert.throws(() => RongCloud({ ...options, api: 'api.rong-api.com' }), { field: 'api' });
});

test('a type of sensitive words may be text, as the documentation of rongcloud-sdk has it', async () => {
  server.answer = { body: '{"code":200,"words":[]}' };
  server.asked.length = 0;
  for (const type of ['0', '1', '2', 0]) {
    await theirs.Sensitive.getList({ type });
    await ours.Sensitive.getList({ type });
    const [reference, mine] = server.asked.splice(0).map(describe);
    assert.equal(mine, reference);
  }
  await ours.Sensitive.add({ keyword: 'w', type: '1' });
  await ours.Sensitive.add({ keyword: 'w', type: 1 });
  const [text, number] = server.asked.splice(0).map(describe);
  assert.equal(text, number);
  await assert.rejects(ours.Sensitive.getList({ type: '3' }), { code: '20004', field: 'type' });
});
