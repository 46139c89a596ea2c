// rongcloud call <method> [input]

import { functionOf, isStreamed } from '../catalog.js';
import { openClient } from '../client.js';
import { DONE, FAILED, INTERRUPTED } from '../exit-codes.js';
import { tellFailure } from '../failure.js';
import { Fields, readPath, WrongText } from '../fields.js';
import { Misuse } from '../misuse.js';

async function readAll(stream) {
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += chunk;
  return text;
}

function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch ({ message }) {
    throw new Misuse(`the input is no JSON: ${message}`);
  }
}

/** The name and value of `--name value`, `--name=value` or `--name`, and how many arguments it takes. */
function readFlag([flag, next], fields) {
  const [, name, value] = flag.match(/^--([^=]+)(?:=([\s\S]*))?$/) ?? [];
  if (name === undefined)
    throw new Misuse(`${JSON.stringify(flag)} is no field: write --name value`);
  const path = readPath(name);
  if (!fields.has(path[0])) throw new Misuse(fields.unknown(path[0]));
  if (value !== undefined) return { path, value, used: 1 };
  const isSwitch = fields.takes(path).boolean && next !== 'true' && next !== 'false';
  if (isSwitch && next !== '0' && next !== '1') return { path, value: 'true', used: 1 };
  if (next === undefined || next.startsWith('--')) throw new Misuse(`--${name} lacks its value`);
  return { path, value: next, used: 2 };
}

/** The texts of flags by their paths: the values of a list are given one by one, or as JSON. */
function readFlags(flags, fields) {
  const given = new Map();
  for (let rest = flags; rest.length > 0; ) {
    const { path, value, used } = readFlag(rest, fields);
    const name = path.join('.');
    given.set(name, { path, values: [...(given.get(name)?.values ?? []), value] });
    rest = rest.slice(used);
  }
  return [...given.values()].flatMap(({ path, values }) => {
    const [first] = values;
    const { list, text } = fields.takes(path);
    const isList = list && !first.startsWith('[') && (values.length > 1 || !text);
    if (isList) return values.map((value, index) => [[...path, String(index)], value]);
    if (values.length > 1) throw new Misuse(`--${path.join('.')} is given twice`);
    return [[path, first]];
  });
}

/** The input of a call, from JSON, from fields, or from both. */
async function readInput(words, fields, stdin) {
  const isJson = words.length > 0 && !words[0].startsWith('--');
  const [json, flags] = isJson ? [words[0], words.slice(1)] : [undefined, words];
  const whole = json && parseJson(json === '-' ? await readAll(stdin) : json);
  if (flags.length === 0) return whole ?? {};
  try {
    return { ...whole, ...fields.read(readFlags(flags, fields)) };
  } catch (error) {
    throw error instanceof WrongText ? new Misuse(error.message) : error;
  }
}

/** Calls a method, and prints its answer. */
export async function call(context, name, words, options) {
  const { catalog, output, env, stdin } = context;
  const method = catalog.find(name);
  const fields = new Fields(catalog, method);
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
