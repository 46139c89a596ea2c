// The methods, as the types of the installed rongcloud-native describe them.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readTypes } from './declarations.js';
import { Misuse, refuseOption } from './misuse.js';
import { nearest } from './nearest.js';
import { findResources } from './resources.js';
import { Types } from './types.js';

const MOST_SUGGESTIONS = 5;

function readDeclarationsOf(name) {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const { types } = JSON.parse(readFileSync(manifest, 'utf8'));
  return readFileSync(join(dirname(manifest), types), 'utf8');
}

export class Catalog {
  #byName;

  constructor(text = readDeclarationsOf('rongcloud-native')) {
    const types = readTypes(text);
    this.methods = findResources(types).flatMap(({ methods }) => methods);
    this.types = new Types(types);
    this.#byName = new Map(
      this.methods.flatMap((method) =>
        [method.name, ...method.oldNames].map((name) => [name, method]),
      ),
    );
  }

  /** The methods whose name, path or first line has a word, in any case. */
  search(word) {
    const wanted = word.toLowerCase();
    return this.methods.filter(({ name, path, doc }) =>
      [name, path, summaryOf(doc)].some((text) => text.toLowerCase().includes(wanted)),
    );
  }

  has(name) {
    return this.#byName.has(name);
  }

  /** The method of a name, which may be an old one. */
  find(name) {
    const method = this.#byName.get(name);
    if (method) return method;
    refuseOption(name);
    const last = name.split('.').at(-1);
    const found = [name, last].flatMap((word) => (word ? this.search(word) : []));
    const near = nearest(name, [...this.#byName.keys()]);
    const names = [
      ...new Set([...(near ? [near] : []), ...found.map((method) => method.name)]),
    ].slice(0, MOST_SUGGESTIONS);
    const hint =
      names.length > 0 ? `perhaps ${names.join(', ')}` : '"rongcloud methods" lists them';
    throw new Misuse(`there is no method ${name}: ${hint}`);
  }
}

/** The first sentence of a doc. */
export function summaryOf(doc) {
  const line = doc.replaceAll(/\s+/g, ' ');
  return line.match(/^.*?\.(?= |$)/)?.[0] ?? line;
}

/** The function of a client that a method is. */
export function functionOf(client, { name }) {
  return name.split('.').reduce((resource, part) => resource[part], client);
}

/** Whether a method takes texts one after the other, besides its input. */
export const isStreamed = ({ inputs }) => inputs.some(({ type }) => type === 'Texts');
