// What the types of index.d.ts take.

import { readMembers } from './declarations.js';

const OPENING = '<{([';
const CLOSING = '>})]';
const LITERAL = /^(?:'.*'|-?\d+)$/;

/** The parts of a union, as in `string | readonly (string | { id: string })[]`. */
function splitUnion(type) {
  const parts = [''];
  let depth = 0;
  for (const character of type.replaceAll('=>', '')) {
    if (OPENING.includes(character)) depth += 1;
    if (CLOSING.includes(character)) depth -= 1;
    if (character === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** The type of a list's items, as in `readonly (string | number)[]`. */
function itemOf(type) {
  const [, item] = type.match(/^(?:readonly )?(.+)\[\]$/) ?? [];
  return item?.replace(/^\((.*)\)$/, '$1');
}

/** The properties of `{ id: string }`. */
function inlineMembers(type) {
  const lines = type.slice(1, -1).trim().split('; ');
  return readMembers(`{\n${lines.map((line) => `  ${line.replace(/;$/, '')};`).join('\n')}\n}`);
}

/**
 * @typedef {object} Shape what a value may be
 * @property {boolean} text any text
 * @property {boolean} number any number
 * @property {boolean} boolean
 * @property {(string | number)[]} literals the only texts and numbers allowed
 * @property {string} [item] type of the items, where a list is allowed
 * @property {string[]} objects types of the objects that are allowed
 */

/** @returns {Shape} */
function readShape(type) {
  const shape = { text: false, number: false, boolean: false, literals: [], objects: [] };
  for (const part of splitUnion(type)) {
    const item = itemOf(part);
    if (item !== undefined) shape.item = item;
    else if (part === 'string') shape.text = true;
    // The name of a message's type is a parameter of the types that have it.
    else if (part === 'Type' || part === 'ObjectName') shape.text = true;
    // Any other text than those named before it.
    else if (part === '(string & {})') shape.text = true;
    else if (part === 'number') shape.number = true;
    else if (part === 'boolean' || part === 'true' || part === 'false') shape.boolean = true;
    else if (LITERAL.test(part)) shape.literals.push(JSON.parse(part.replaceAll("'", '"')));
    else if (part !== 'undefined') shape.objects.push(part);
  }
  return shape;
}

/** The types of index.d.ts, asked by their text. */
export class Types {
  #types;
  #shapes = new Map();
  #contents;

  /** @param {Map<string, object>} types as `readTypes` returns them */
  constructor(types) {
    this.#types = types;
  }

  /** @returns {Shape} */
  shapeOf(type) {
    const known = this.#shapes.get(type) ?? this.#alias(type) ?? readShape(type);
    this.#shapes.set(type, known);
    return known;
  }

  /** The shape of a name for a union, as of `type Level = 1 | 2`. */
  #alias(type) {
    const declared = this.#types.get(type);
    if (!declared || declared.isInterface) return undefined;
    const [, union] = declared.text.match(/=\s+([\s\S]+);$/) ?? [];
    return union === undefined ? undefined : readShape(union.replaceAll(/\s+/g, ' '));
  }

  /** The doc of an interface or type. */
  docOf(name) {
    return this.#types.get(name)?.doc ?? '';
  }

  /** The contents of the built-in types of messages, by the names of the types. */
  get contents() {
    this.#contents ??= this.membersOf('MessageContents') ?? new Map();
    return this.#contents;
  }

  /**
   * The properties of an object type by their names, those of the interfaces it extends among them.
   * Undefined where any property is allowed.
   *
   * @param {string} [objectName] type of the message, which decides what its content has
   */
  membersOf(type, objectName) {
    const [, name, parameter] = type.match(/^(\w+)(?:<(.*)>)?$/) ?? [];
    if (type.startsWith('{')) return byName(inlineMembers(type));
    if (name === 'Streamed') return this.#streamed(parameter);
    if (name === 'Omit') return this.#without(parameter, objectName);
    if (name === 'MessageContent') {
      const content = this.contents.get(objectName)?.type;
      return content && this.membersOf(content, objectName);
    }
    const declared = this.#types.get(name);
    if (!declared?.isInterface) return undefined;
    const inherited = declared.extended.map((above) => this.membersOf(above, objectName));
    return merged([byName(declared.members.filter((member) => member.type)), ...inherited]);
  }

  /** The properties of a stream's message: the package says itself what differs from chunk to chunk. */
  #streamed(message) {
    const members = this.membersOf(message);
    const content = members.get('content');
    const [, own] = this.#types.get('Streamed').text.match(/Omit<Message\['content'\], (.+)>/);
    const type = `Omit<${content.type}, ${own}>`;
    return members.set('content', { ...content, type, isOptional: true });
  }

  /** The properties of `Omit<Chunk, 'seq' | 'complete'>`. */
  #without(parameter, objectName) {
    const [, type, names] = parameter.match(/^(\w+), (.+)$/);
    const members = this.membersOf(type, objectName);
    for (const name of readShape(names).literals) members.delete(name);
    return members;
  }

  /** The names in a union that has a name. */
  partsOf(name) {
    return this.shapeOf(name).objects;
  }

  /** The text that a type gives the one above it, as `message` in `extends EventOf<'message'>`. */
  parameterOf(name) {
    return this.#types.get(name)?.extended[0]?.match(/<'(.+)'>$/)?.[1];
  }

  /** The type of a record's values, as of `Record<string, string>`. */
  valueOf(type) {
    return type.match(/^Record<string, (.+)>$/)?.[1];
  }
}

/** Members by their names. */
function byName(members) {
  return new Map(
    members.map((member) => {
      const name = member.name.replaceAll("'", '');
      return [name, { ...member, name }];
    }),
  );
}

/** The members of a type and of those above it. One that overrides another has its doc if it has none. */
function merged(generations) {
  const all = new Map();
  for (const members of generations) {
    for (const [name, member] of members ?? []) {
      const own = all.get(name);
      all.set(name, own ? { ...own, doc: own.doc || member.doc } : member);
    }
  }
  return all;
}
