// The official Java SDK 4.0.11 as a second source: what it was recorded to send, ours sends.
// java.json has each recording, and the input of ours that says the same.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import RongCloud from '../index.js';
import { startAnswering } from './answering.mjs';
import { call, options } from './app.mjs';

const recordings = JSON.parse(await readFile(new URL('java.json', import.meta.url), 'utf8'));

const server = await startAnswering({ after });
const client = RongCloud({ ...options, api: server.url, maxRetries: 0, resolveErrors: true });

/** The values of a field: JSON text as what it says, whatever its spaces. */
function parsed(text) {
  if (typeof text !== 'string' || !/^[[{]/.test(text)) return text;
  return JSON.parse(text);
}

/** Each field with its values. Some lists Java joins by commas and ours repeats, or the reverse. */
function fields(type, text, joined = []) {
  if (type === 'application/json') {
    const entries = Object.entries(JSON.parse(text));
    return Object.fromEntries(entries.map(([name, value]) => [name, [value].flat().map(parsed)]));
  }
  const found = new URLSearchParams(text);
  const valuesOf = (name) =>
    joined.includes(name)
      ? found.getAll(name).flatMap((value) => value.split(','))
      : found.getAll(name);
  return Object.fromEntries([...found.keys()].map((name) => [name, valuesOf(name).map(parsed)]));
}

for (const { java, method, input, verb, path, type, query, body, joined } of recordings) {
  test(`${method} sends what ${java} sends`, async () => {
    await call(client, method, input);
    const [asked] = server.asked.splice(0);
    const [ours, search = ''] = asked.url.split('?');
    assert.deepEqual(
      {
        verb: asked.method,
        path: ours,
        fields: fields(asked.headers['content-type'], asked.body || search, joined),
      },
      { verb, path, fields: fields(type, body ?? query ?? '', joined) },
    );
  });
}
