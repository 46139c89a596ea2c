// TypeScript's language server, which editors ask what they show.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));

/** Messages of a stream, each behind a header with its length. */
async function* readMessages(stream) {
  let read = Buffer.alloc(0);
  for await (const chunk of stream) {
    read = Buffer.concat([read, chunk]);
    for (;;) {
      const start = read.indexOf('\r\n\r\n') + 4;
      if (start < 4) break;
      const [, length] = read.toString('latin1', 0, start).match(/Content-Length: (\d+)/i);
      const end = start + Number(length);
      if (read.length < end) break;
      yield JSON.parse(read.toString('utf8', start, end));
      read = read.subarray(end);
    }
  }
}

/** Starts the server for a folder with a tsconfig.json. It ends with the test. */
export async function startLanguageServer(test, folder) {
  const server = spawn(process.execPath, [tsc, '--lsp', '--stdio'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  test.after(async () => {
    server.kill();
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  });

  const answers = new Map();
  let number = 0;
  function send(message) {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }
  function ask(method, params) {
    number += 1;
    send({ id: number, method, params });
    return new Promise((resolve, reject) => answers.set(number, { resolve, reject }));
  }
  async function read() {
    for await (const { id, method, params, result, error } of readMessages(server.stdout)) {
      // What it asks of an editor, which has no settings.
      if (method && id !== undefined) send({ id, result: params?.items?.map(() => null) ?? null });
      else if (!method && error) answers.get(id)?.reject(new Error(error.message));
      else if (!method) answers.get(id)?.resolve(result);
    }
    for (const { reject } of answers.values()) reject(new Error('the language server has ended'));
  }
  read();

  await ask('initialize', {
    processId: process.pid,
    rootUri: folder.href,
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
  });
  send({ method: 'initialized', params: {} });

  /** Opens a file, which need not exist. */
  async function open(name, text) {
    const uri = `${folder.href}/${name}`;
    const languageId = name.endsWith('.ts') ? 'typescript' : 'javascript';
    send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId, version: 1, text } },
    });

    /** What an editor shows where a word first stands on its own. */
    async function hover(word) {
      const before = text.slice(0, text.search(new RegExp(`(?<![\\w'])${word}`))).split('\n');
      const position = { line: before.length - 1, character: before.at(-1).length };
      const shown = await ask('textDocument/hover', { textDocument: { uri }, position });
      return shown?.contents.value ?? '';
    }
    return { hover };
  }
  return { open };
}
