// A wall clock that is wrong here or there: times that are told as a date.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { user } from './app.mjs';
import { setUp } from './setup.mjs';

const { emulator, connect } = await setUp();
const { User } = connect();

for (const [past, retryAfter] of [
  ['long ago', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  ['a day ago', new Date(Date.now() - 86_400_000).toUTCString()],
  ['no time', 0],
]) {
  test(`a call told to wait until ${past} is retried`, async () => {
    emulator.fault({ kind: 'rate-limit', retryAfter, times: 1 });
    assert.equal((await User.register(user)).code, 200);
    assert.equal(emulator.requests.length, 2);
  });
}

for (const [future, retryAfter, least] of [
  ['an hour from now', new Date(Date.now() + 3_600_000).toUTCString(), 3000],
  ['the end of time', 'Fri, 31 Dec 9999 23:59:59 GMT', 4_000_000_000],
  ['for longer than a date can tell', '18446744073709551615', 4_000_000_000],
]) {
  test(`a call told to wait until ${future} rejects at once`, async () => {
    emulator.fault({ kind: 'rate-limit', retryAfter });
    const error = await User.register(user).catch((error) => error);
    assert.deepEqual([error.name, error.attempts], ['RateLimitError', 1]);
    assert.ok(error.retryAfter > least, String(error.retryAfter));
  });
}
