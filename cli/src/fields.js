// The fields of a method's input: which there are, and what texts stand for in them.

import { Misuse } from './misuse.js';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const INDEX = /^(?:0|[1-9]\d*)$/;
const LONGEST_SHOWN = 40;

/** A text that does not stand for any value that its field takes. */
export class WrongText extends Error {}

function shown(text) {
  const short = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return JSON.stringify(short);
}

/** What a field takes, in words. */
export function describeShape({ text, number, boolean, literals, item, objects }, types) {
  const texts = literals.filter((value) => typeof value === 'string');
  const numbers = literals.filter((value) => typeof value === 'number');
  // `boolean | 0 | 1` and `'LOW' | 3`: the names say more than the numbers that stand for them.
  const isFlag = boolean && numbers.length > 0;
  return [
    text && 'text',
    number && 'number',
    boolean && 'true or false',
    texts.length > 0 && texts.join(', '),
    numbers.length > 0 && texts.length === 0 && !isFlag && numbers.join(', '),
    objects.length > 0 && 'object',
    item && `list of ${describeShape(types.shapeOf(item), types).replace(' or object', '')}`,
  ]
    .filter(Boolean)
    .join(' or ');
}

/** JSON of a kind, or undefined. */
function readJson(text, isWanted) {
  try {
    const value = JSON.parse(text);
    return isWanted(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A number as JavaScript has it; undefined where it would become another one. */
function readNumber(text) {
  if (!NUMBER.test(text)) return undefined;
  const number = Number(text);
  const isKept = Number.isFinite(number) && (!/^-?\d+$/.test(text) || Number.isSafeInteger(number));
  return isKept ? number : undefined;
}

/** The value that a text stands for in a field of a shape. */
function readText(text, shape) {
  const json =
    (shape.item !== undefined && text.startsWith('[') && readJson(text, Array.isArray)) ||
    (shape.objects.length > 0 && text.startsWith('{') && readJson(text, isObject));
  if (json) return json;
  if (shape.text || shape.literals.includes(text)) return text;
  const number = readNumber(text);
  if (number !== undefined && (shape.number || shape.literals.includes(number))) return number;
  if (shape.boolean && (text === 'true' || text === 'false')) return text === 'true';
  return undefined;
}

/** Any text, for fields that no type tells of. */
const ANY = { text: true, number: false, boolean: false, literals: [], objects: [] };

/** The fields of an object, such as the input of a method. */
export class Fields {
  #types;
  #type;
  #owner;
  #shapes = new Map();

  /**
   * @param {string} type type of the object, as in `PrivateMessage<Type>`
   * @param {string} owner what has the fields, for messages
   */
  constructor(types, type, owner) {
    this.#types = types;
    this.#type = type;
    this.#owner = owner;
  }

  /** The fields of a method's input. */
  static of({ types }, { name, inputs: [{ type }] }) {
    return new Fields(types, type, name);
  }

  /** The properties of the input by their names; undefined where it has none. */
  get members() {
    const [type] = this.#types.shapeOf(this.#type).objects;
    return type && this.#types.membersOf(type);
  }

  /** Whether the input has a property. An input that is no object has any. */
  has(name) {
    return this.members?.has(name) ?? true;
  }

  /** The error for a property that there is not. */
  unknown(name) {
    const names = [...this.members.keys()].join(', ');
    return `${this.#owner} has no field ${name}; it has ${names}`;
  }

  /**
   * The shape of what a path leads to, as `members.0.id`; undefined where no type tells.
   *
   * @param {string[]} path
   * @param {string} [objectName] type of the message, which decides what its content has
   */
  #shapeAt(path, objectName) {
    const key = `${path.join('.')} ${objectName}`;
    if (!this.#shapes.has(key)) this.#shapes.set(key, this.#walk(path, objectName));
    return this.#shapes.get(key);
  }

  #walk(path, objectName) {
    let shape = this.#types.shapeOf(this.#type);
    for (const name of path) {
      const next = this.#step(shape, name, objectName);
      if (next === undefined) return undefined;
      shape = this.#types.shapeOf(next);
    }
    return shape;
  }

  /** The type of what a shape has under a name. */
  #step(shape, name, objectName) {
    if (shape.item !== undefined && INDEX.test(name)) return shape.item;
    for (const object of shape.objects) {
      const type =
        this.#types.valueOf(object) ?? this.#types.membersOf(object, objectName)?.get(name)?.type;
      if (type !== undefined && type !== 'unknown') return type;
    }
    return undefined;
  }

  /**
   * An input from texts by their paths. A text that is empty is left out.
   *
   * @param {Iterable<[path: string[], text: string]>} texts
   */
  read(texts) {
    const present = [...texts].filter(([, text]) => text !== '');
    const given = present.find(([path]) => path.join('.') === 'objectName')?.[1];
    // Other types have no shapes of their own, and a file may have any number of them.
    const objectName = this.#types.contents.has(given) ? given : undefined;
    const input = {};
    for (const [path, text] of present) {
      const shape = this.#shapeAt(path, objectName) ?? ANY;
      const value = readText(text, shape);
      if (value === undefined) {
        const wanted = describeShape(shape, this.#types);
        const json = shape.item || shape.objects.length > 0 ? ' as JSON' : '';
        throw new WrongText(`${path.join('.')} takes ${wanted}${json}, not ${shown(text)}`);
      }
      this.#put(input, path, value, objectName);
    }
    return withoutGaps(input);
  }

  #put(input, path, value, objectName) {
    let container = input;
    for (const [depth, name] of path.slice(0, -1).entries()) {
      const isList =
        INDEX.test(path[depth + 1]) &&
        this.#shapeAt(path.slice(0, depth + 1), objectName)?.item !== undefined;
      if (!Object.hasOwn(container, name)) container[name] = isList ? [] : {};
      container = container[name];
      if (typeof container !== 'object') {
        throw new WrongText(`${path.slice(0, depth + 1).join('.')} is given twice`);
      }
    }
    const last = path.at(-1);
    if (Object.hasOwn(container, last)) throw new WrongText(`${path.join('.')} is given twice`);
    container[last] = value;
  }

  /** Whether a field takes text, a list, and true and false. */
  takes(path) {
    const { text, item, boolean } = this.#shapeAt(path, undefined) ?? ANY;
    return { text, list: item !== undefined, boolean };
  }
}

/** A value whose lists have no gaps, which empty texts leave. */
function withoutGaps(value) {
  // A place far behind the others, as in `members.4000000000`, costs nothing here.
  if (Array.isArray(value)) return Object.values(value).map(withoutGaps);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withoutGaps(item)]));
}

/** The path that a name with dots is, as `members.0.id`. */
export function readPath(name) {
  const path = name.split('.');
  if (path.includes('') || path.includes('__proto__')) {
    throw new Misuse(`${JSON.stringify(name)} is no name of a field`);
  }
  return path;
}
