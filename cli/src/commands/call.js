// rongcloud call <method> [input]

import { functionOf, isStreamed } from '../catalog.js';
import { openClient } from '../client.js';
import { DONE, FAILED, INTERRUPTED } from '../exit-codes.js';
import { tellFailure } from '../failure.js';
import { Fields } from '../fields.js';
import { readInput } from '../input.js';
import { Misuse } from '../misuse.js';

/** Calls a method, and prints its answer. */
export async function call(context, name, words, options) {
  const { catalog, output, env, stdin } = context;
  const method = catalog.find(name);
  const fields = Fields.of(catalog, method);
  const isOwn = fields.members?.has('help');
  if (!isOwn && words.some((word) => word === '--help' || word === '-h')) {
    return context.help(method.name);
  }
  if (options.all && !method.item) throw new Misuse(`${method.name} gives no list in pages`);

  const input = await readInput(words, fields, isStreamed(method) ? context.nothing : stdin);
  const client = openClient(env);
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  const callOptions = {
    signal: abort.signal,
    ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
  };
  const send = functionOf(client, method);
  try {
    if (options.all) {
      for await (const item of send.each(input, callOptions)) {
        if (output.isCutOff) break;
        await output.print(JSON.stringify(item));
      }
    } else if (isStreamed(method)) {
      await output.printJson(await send(input, stdin.setEncoding('utf8'), callOptions));
    } else {
      await output.printJson(await send(input, callOptions));
    }
    return DONE;
  } catch (error) {
    tellFailure(output, error, options);
    return abort.signal.aborted ? INTERRUPTED : FAILED;
  }
}
