// The package in vm contexts, in which test runners load it anew for each file of tests.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { index } from './program.mjs';
import { setUp } from './setup.mjs';

const { program } = await setUp();

/** Gives a program `load`, which loads the package in a new context. */
const loader = `
  const { readFileSync } = require('node:fs');
  const { createRequire } = require('node:module');
  const { dirname, isAbsolute } = require('node:path');
  const { getHeapStatistics } = require('node:v8');
  const vm = require('node:vm');

  function load(context, modules = {}) {
    const requireFrom = (parent) => (name) => {
      const file = createRequire(parent).resolve(name);
      if (!isAbsolute(file) || file.endsWith('.node')) return require(file);
      const module = (modules[file] ??= { exports: undefined });
      if (module.exports === undefined) {
        module.exports = {};
        const names = ['require', 'module', 'exports', '__filename', '__dirname'];
        const code = readFileSync(file, 'utf8');
        const run = vm.compileFunction(code, names, { parsingContext: context, filename: file });
        run(requireFrom(file), module, module.exports, file, dirname(file));
      }
      return module.exports;
    };
    return requireFrom(${JSON.stringify(index)})(${JSON.stringify(index)});
  }

  function create() {
    return vm.createContext({ process, Buffer, AbortSignal, performance });
  }

  async function collect() {
    for (let turn = 0; turn < 5; turn += 1) {
      await new Promise(setImmediate);
      global.gc();
    }
  }
`;

const flags = ['--expose-gc'];

test('a context is freed with a client that stays open in a global variable of it', async () => {
  const code = `${loader}
    (async () => {
      for (let made = 0; made < 10; made += 1) {
        const context = create();
        context.client = load(context)(options);
        const { code } = await context.client.User.register(user);
        if (code !== 200) throw new Error(String(code));
      }
      await collect();
      const { number_of_native_contexts: left } = getHeapStatistics();
      console.log(left <= 3 ? 'freed' : left + ' contexts are left');
    })();`;
  const { stdout } = await program(code, { flags });
  assert.equal(stdout, 'freed\n');
});

test('a call in a context that nothing else refers to is settled', async () => {
  const code = `${loader}
    (async () => {
      const call = () => load(create())(options).User.register(user);
      call().then(({ code }) => console.log(code));
      await collect();
    })();`;
  const { stdout } = await program(code, { flags });
  assert.equal(stdout, '200\n');
});

test('NODE_DEBUG logs each event once, in whichever context the call was made', async () => {
  const code = `${loader}
    (async () => {
      const clients = [create(), create(), create()].map((context) => load(context)(options));
      for (const { User } of clients) await User.register(user);
    })();`;
  const { stderr } = await program(code, { env: { NODE_DEBUG: 'rongcloud' } });
  assert.equal(stderr.match(/attempt 1: POST/g).length, 3);
  assert.equal(stderr.match(/attempt 1: HTTP 200/g).length, 3);
});
