// An object from the arguments of a command: JSON, fields, or both.

import { readPath, WrongText } from './fields.js';
import { Misuse } from './misuse.js';

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

/** The object that arguments are: JSON or `-` for JSON from stdin, then fields. */
export async function readInput(words, fields, stdin) {
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
