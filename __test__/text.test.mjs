// Any Unicode text arrives as it was: as a field and as the name of one, in a form and in JSON.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asyncProperty, assert as check, string } from 'fast-check';
import { user } from './app.mjs';
import { setUp } from './setup.mjs';

const { emulator, connect } = await setUp();
const { User } = connect();

/** Any characters, but no half of one: at most 32, as each may take four bytes. */
const text = (maxLength = 32) => string({ unit: 'binary', minLength: 1, maxLength });
const name = text().filter((name) => !['id', 'name', 'portrait', 'tags', 'userId'].includes(name));

/** Makes thousands of calls, each with texts of its own. */
const always = (call, ...texts) =>
  check(
    asyncProperty(...texts, async (...each) => {
      emulator.reset();
      await call(...each);
    }),
    { numRuns: 2000 },
  );

test('in a form', async () => {
  await always(
    async (id, field, value) => {
      const answer = await User.register({ ...user, id, name: value, [field]: value });
      assert.equal(answer.userId, id);
      const params = new URLSearchParams(emulator.requests[0].body);
      assert.deepEqual(
        [...params],
        [
          [field, value],
          ['userId', id],
          ['name', value],
          ['portraitUri', user.portrait],
        ],
      );
    },
    text(16),
    name,
    text(),
  );
});

test('in JSON', async () => {
  await always(
    async (field, value) => {
      await User.Tag.set({ id: 'u1', tags: [value], [field]: { [field]: value } });
      assert.deepEqual(JSON.parse(emulator.requests[0].body), {
        [field]: { [field]: value },
        userId: 'u1',
        tags: [value],
      });
    },
    name,
    text(10),
  );
});
