const { ValidationError } = require('rongcloud-native');
const { client, register } = require('./calls.cjs');

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

test('calls go on under fake timers', async () => {
  jest.useFakeTimers();
  expect(await register()).toBe(200);
});

test('calls go on under the old fake timers', async () => {
  jest.useFakeTimers({ legacyFakeTimers: true });
  expect(await register()).toBe(200);
});

test('errors are of the classes that the test has', async () => {
  await expect(client.User.register({})).rejects.toThrow(ValidationError);
});

test('a method and a resource can be replaced', async () => {
  jest.spyOn(client.User, 'register').mockResolvedValue({ code: 1 });
  expect(await register()).toBe(1);
  jest.spyOn(client, 'User', 'get').mockReturnValue({ register: async () => ({ code: 2 }) });
  expect(await register()).toBe(2);
});

test('the package can be loaded again', async () => {
  jest.resetModules();
  const again = require('./calls.cjs');
  expect(again.client).not.toBe(client);
  expect(await again.register()).toBe(200);
});
