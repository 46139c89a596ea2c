import { ValidationError } from 'rongcloud-native';
import { afterEach, expect, test, vi } from 'vitest';
import { client, register } from './calls.cjs';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('calls go on under fake timers', async () => {
  vi.useFakeTimers();
  expect(await register()).toBe(200);
});

test('errors are of the classes that the test has', async () => {
  await expect(client.User.register({})).rejects.toThrow(ValidationError);
});

test('a method and a resource can be replaced', async () => {
  vi.spyOn(client.User, 'register').mockResolvedValue({ code: 1 });
  expect(await register()).toBe(1);
  vi.spyOn(client, 'User', 'get').mockReturnValue({ register: async () => ({ code: 2 }) });
  expect(await register()).toBe(2);
});
