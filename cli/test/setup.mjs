// How a test file starts: with an emulator and a folder of its own, and the command.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startEmulator } from 'rongcloud-emulator';

const COMMAND = fileURLToPath(new URL('../src/rongcloud.js', import.meta.url));
export const APP = { appkey: '8alwspkvucoim', secret: 'yaicmsjl0a3LWz' };

/** The environment of a command that calls a service at a URL. */
export const environment = (api, more) => ({
  PATH: process.env.PATH,
  RONGCLOUD_APPKEY: APP.appkey,
  RONGCLOUD_SECRET: APP.secret,
  RONGCLOUD_API: api,
  ...more,
});

/** Starts the command. `ended` resolves with `{ code, signal, out, err }`. */
export function start(words, { env, input, cwd }) {
  const child = spawn(process.execPath, [COMMAND, ...words], { env, cwd });
  const texts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    texts.out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    texts.err += chunk;
  });
  child.stdin.on('error', () => {});
  if (input !== undefined) child.stdin.end(input);
  const ended = new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, ...texts }));
  });
  return { child, texts, ended };
}

export async function setUp(options) {
  const emulator = await startEmulator({ ...APP, ...options });
  const folder = mkdtempSync(join(tmpdir(), 'rongcloud-cli-'));
  beforeEach(() => emulator.reset());
  after(() => emulator.close());
  after(() => rmSync(folder, { recursive: true, force: true }));
  const env = environment(emulator.url);
  let files = 0;
  return {
    emulator,
    folder,
    env,
    /** Writes a file of its own for each test, and returns its path. */
    file(extension, text) {
      files += 1;
      const path = join(folder, `file${files}${extension}`);
      writeFileSync(path, text);
      return path;
    },
    start: (words, more) => start(words, { env, cwd: folder, ...more }),
    /** Runs the command. Its stdin is empty. */
    run: (words, more) => start(words, { env, cwd: folder, input: '', ...more }).ended,
  };
}

export const readJsonLines = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Waits until something is so. */
export async function until(isSo, what = 'it') {
  for (const end = Date.now() + 20_000; !isSo(); ) {
    if (Date.now() > end) throw new Error(`${what} never was so`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
