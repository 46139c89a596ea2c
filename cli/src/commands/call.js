// rongcloud call <method> [input]

import { functionOf, isStreamed } from '../catalog.js';
import { openClient } from '../client.js';
import { DONE, FAILED, INTERRUPTED } from '../exit-codes.js';
import { tellFailure } from '../failure.js';
import { Fields } from '../fields.js';
import { readInput } from '../input.js';
import { Misuse } from '../misuse.js';

/** Whether one of the words asks for help: `-h` after a flag is its value, as a name of a user may be. */
function asksForHelp(words, fields) {
  const isFlag = (word) => word?.startsWith('--') && !word.includes('=');
  return words.some(
    (word, place) =>
      (word === '--help' && !fields.members?.has('help')) ||
      (word === '-h' && !isFlag(words[place - 1])),
  );
}

/** Calls a method, and prints its answer. */
export async function call(context, name, words, options) {
  const { catalog, output, env, stdin } = context;
  const method = catalog.find(name);
  const fields = Fields.of(catalog, method);
  if (asksForHelp(words, fields)) {
    return context.help(method.name);
  }
  if (options.all && !method.item) throw new Misuse(`${method.name} gives no list in pages`);

  if (isStreamed(method) && words[0] === '-') {
    throw new Misuse(`${method.name} takes its text from stdin: give its fields as arguments`);
  }

  const input = await readInput(words, fields, stdin);
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
