import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compose } from '../src/compose.js';

const endpoint = (path) => ({ path, encoding: 'form', rules: {}, answer: () => {} });

describe('compose', () => {
  test('puts the tables together in their order', () => {
    const tables = [[endpoint('/a.json'), endpoint('/b.json')], [], [endpoint('/c.json')]];
    assert.deepEqual(
      compose(...tables).map(({ path }) => path),
      ['/a.json', '/b.json', '/c.json'],
    );
  });

  test('refuses a path that stands twice, in one table or in two', () => {
    const message = 'Two endpoints have the path /a.json';
    assert.throws(() => compose([endpoint('/a.json'), endpoint('/a.json')]), { message });
    assert.throws(() => compose([endpoint('/a.json')], [endpoint('/a.json')]), { message });
  });
});
