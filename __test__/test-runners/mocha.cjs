const assert = require('node:assert/strict');
const { ValidationError } = require('rongcloud-native');
const { client, register } = require('./calls.cjs');

it('calls are answered', async () => {
  assert.equal(await register(), 200);
});

it('errors are of the classes that the test has', async () => {
  await assert.rejects(client.User.register({}), ValidationError);
});

it('a call may be left behind', () => {
  register();
});
