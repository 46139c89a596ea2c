import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compose } from '../src/compose.js';
import { REST } from '../src/envelope.js';
import { ID } from '../src/rules.js';

const endpoint = (path, more) => ({ path, encoding: 'form', rules: {}, answer: () => {}, ...more });

describe('compose', () => {
  test('puts the tables together in their order', () => {
    const tables = [[endpoint('/a.json'), endpoint('/b.json')], [], [endpoint('/c.json')]];
    assert.deepEqual(
      compose(...tables).map(({ path }) => path),
      ['/a.json', '/b.json', '/c.json'],
    );
  });

  test('fills in POST and the usual envelope, once and for all', () => {
    const [usual, other] = compose(
      compose([endpoint('/a.json'), endpoint('/b', { verb: 'PUT', envelope: REST })]),
    );
    assert.deepEqual([usual.verb, usual.envelope.success], ['POST', 200]);
    assert.deepEqual([other.verb, other.envelope.success], ['PUT', 10000]);
  });

  test('refuses a path that stands twice, in one table or in two', () => {
    const message = 'There are two endpoints POST /a.json';
    assert.throws(() => compose([endpoint('/a.json'), endpoint('/a.json')]), { message });
    assert.throws(() => compose([endpoint('/a.json')], [endpoint('/a.json', { verb: 'POST' })]), {
      message,
    });
  });

  test('takes a path once for each verb', () => {
    const verbs = ['GET', 'POST', 'PUT', 'DELETE'];
    const composed = compose(verbs.map((verb) => endpoint('/a', { verb })));
    assert.deepEqual(
      composed.map(({ verb }) => verb),
      verbs,
    );
  });

  test('refuses two names for one parameter', () => {
    const tables = ['GET', 'PUT'].map((verb, index) => [
      endpoint(`/a/{id${index}}`, { verb, rules: { [`id${index}`]: ID } }),
    ]);
    assert.throws(() => compose(...tables), {
      message: '/a/{id0} and /a/{id1} must have the same names for their parameters',
    });
  });

  test('refuses a parameter without a rule', () => {
    assert.throws(() => compose([endpoint('/a/{id}', { verb: 'DELETE' })]), {
      message: 'DELETE /a/{id} has no rule for its parameter id',
    });
  });
});
