// Where the stack of an error leads: first to who called, and to nothing of this package before.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import RongCloud from '../index.js';
import { options, user } from './app.mjs';
import { setUp } from './setup.mjs';

const { emulator, connect } = await setUp();
const Rong = connect();

/** The frames in an error's stack. */
function frames({ name, message, stack }) {
  const head = `${name}: ${message}`;
  assert.ok(stack.startsWith(head), stack);
  return stack.slice(head.length).split('\n').slice(1);
}

/** Calls from a function of this file, and returns the frames of the error. */
async function framesOf(call) {
  async function whoCalls() {
    return await call();
  }
  const error = await whoCalls().then(assert.fail, (error) => error);
  assert.ok(error instanceof RongCloud.RongCloudError, String(error));
  return frames(error);
}

/** A frame of this file. */
const HERE = /^ {4}at .*stack\.test\.mjs:\d+:\d+\)?$/;
/** A frame of this package, whichever file it is in. */
const OURS = /\/(lib\/[\w-]+|index)\.js:\d+/;

function leadHere(frames) {
  assert.match(frames[0], HERE);
  assert.ok(
    frames.some((frame) => frame.includes('whoCalls')),
    frames.join('\n'),
  );
  assert.deepEqual(
    frames.filter((frame) => OURS.test(frame)),
    [],
  );
}

const refusals = {
  'JSON cannot carry the input': () => Rong.User.register({ id: 1n }),
  'an option of the call is wrong': () => Rong.User.register(user, { signal: 'stop' }),
  'its signal was aborted before': () => {
    return Rong.User.register(user, { signal: AbortSignal.abort() });
  },
  'the core refuses the input': () => Rong.User.register({}),
  'the service refuses': () => Rong.User.refresh(user),
  'nobody answers': () => {
    return RongCloud({ ...options, api: 'http://127.0.0.1:1', maxRetries: 0 }).User.register(user);
  },
};
for (const [why, call] of Object.entries(refusals)) {
  test(`the stack begins at the caller where ${why}`, async () => {
    leadHere(await framesOf(call));
    leadHere(await framesOf(async () => await call()));
  });

  test(`so it does in a chain where ${why}`, async () => {
    leadHere(await framesOf(() => call().then((answer) => answer)));
    leadHere(await framesOf(() => call().finally(() => {})));
  });

  test(`so it does with a subscriber where ${why}`, async () => {
    const listen = () => process.nextTick(() => {});
    subscribe('rongcloud:request', listen);
    subscribe('rongcloud:error', listen);
    try {
      leadHere(await framesOf(call));
    } finally {
      unsubscribe('rongcloud:request', listen);
      unsubscribe('rongcloud:error', listen);
    }
  });
}

for (const [how, abort] of Object.entries({
  'by its caller': (controller) => controller.abort(),
  'from a timer': (controller) => setTimeout(() => controller.abort(), 1),
  'while Node has something to do': (controller) => {
    setTimeout(() => {
      process.nextTick(() => {});
      controller.abort();
    }, 1);
  },
})) {
  test(`the stack of an aborted call begins at the caller: ${how}`, async () => {
    emulator.fault({ kind: 'silence' });
    const controller = new AbortController();
    const call = () => Rong.User.register(user, { signal: controller.signal });
    const outcome = framesOf(call);
    abort(controller);
    leadHere(await outcome);
  });
}

for (const [how, create] of Object.entries({
  'the core refuses an option': () => RongCloud({}),
  'an option is no function': () => new RongCloud({ ...options, fetch: 5 }),
  'JSON cannot carry an option': () => RongCloud({ ...options, api: 1n }),
})) {
  test(`no client: the stack begins at the caller where ${how}`, () => {
    function whoCalls() {
      create();
    }
    assert.throws(whoCalls, (error) => {
      leadHere(frames(error));
      return true;
    });
  });
}

test('what a getter of the caller throws keeps its own stack', async () => {
  const own = new Error('no name yet');
  const { stack } = own;
  const input = {
    get id() {
      throw own;
    },
  };
  await assert.rejects(Rong.User.register(input), (error) => error === own && own.stack === stack);
});

test('a message with lines like frames stays as it is', async () => {
  const message = 'wrong\n    at process.processTicksAndRejections (node:internal/process:1:1)';
  const headers = new Headers();
  const text = async () => JSON.stringify({ code: 1002, errorMessage: message });
  const fetch = async () => ({ status: 400, headers, text });
  leadHere(await framesOf(() => RongCloud({ ...options, fetch }).User.register(user)));
});

// Ways in which runtimes or apps create stacks.
for (const [what, preparation] of Object.entries({
  'without Error.captureStackTrace': 'delete Error.captureStackTrace',
  'without stacks': 'Error.stackTraceLimit = 0',
  'without a limit': 'delete Error.stackTraceLimit',
  'with stacks that are lists': 'Error.prepareStackTrace = (_, frames) => frames',
})) {
  test(`${what}, errors are the same`, async () => {
    const program = `
      ${preparation};
      const RongCloud = require(process.argv[1]);
      const { User } = RongCloud({ appkey: 'k', secret: 's' });
      const inputs = [{}, { id: 1n }];
      Promise.all(inputs.map((input) => User.register(input).catch(JSON.stringify))).then(console.log);
    `;
    const index = fileURLToPath(new URL('../index.js', import.meta.url));
    const run = (text) => promisify(execFile)(process.execPath, ['-e', text, index]);
    const plain = program.replace(preparation, '');
    assert.equal((await run(program)).stdout, (await run(plain)).stdout);
  });
}
