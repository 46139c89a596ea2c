// Links to the methods, resources and types of the reference.

import { unwrap } from './lines.mjs';
import { anchor, blocks } from './markdown.mjs';
import { NAME } from './places.mjs';

export function headingOf({ name, inputs }) {
  return `${name}(${inputs.map((input) => input.name).join(', ')})`;
}

/** The link from a page to the same page in the other language. */
export const linkOther = (page, { other }) => `[${other.name}](../${other.folder}/${page})`;

/** The address of each name: a page and a heading there. */
function findAddresses(resources, places, words) {
  const addresses = new Map();
  const taken = new Map();
  const add = (name, page, heading) => {
    const address = `${page}.md#${anchor(heading)}`;
    if (taken.has(address)) throw new Error(`${name} and ${taken.get(address)} are at ${address}`);
    taken.set(address, name);
    addresses.set(name, address);
  };
  for (const { path, module, methods, functions } of resources) {
    add(path, module, words.methodsOf(path));
    for (const each of [...methods, ...functions]) add(each.name, module, headingOf(each));
  }
  for (const [name, { page }] of places) add(name, page, name);
  for (const { path, module, type } of resources) {
    if (path === module) addresses.set(path, `${module}.md`);
    addresses.set(type, addresses.get(path));
  }
  return addresses;
}

export function createLinks(resources, places, words) {
  const addresses = findAddresses(resources, places, words);

  /** A name, as a link if it is one of the reference. */
  function link(name) {
    return addresses.has(name) ? `[\`${name}\`](${addresses.get(name)})` : `\`${name}\``;
  }

  /** A type as code, with links. */
  function linkType(type) {
    const parts = [];
    let start = 0;
    for (const { 0: name, index } of type.matchAll(NAME)) {
      if (!addresses.has(name)) continue;
      parts.push(type.slice(start, index), name);
      start = index + name.length;
    }
    parts.push(type.slice(start));
    return parts.map((part) => part && link(part)).join('');
  }

  /** Docs, with links where they name something of the reference. */
  function linkDoc({ doc, tags = {} }) {
    const { deprecated = [], param = [], returns = [] } = tags;
    const text = blocks([
      ...deprecated.map((text) => `**${words.deprecated}** ${text}`.trim()),
      doc,
      ...param.map((text) => text.replace(/^(\w+) /, `\`$1\`${words.colon}`)),
      ...returns.map((text) => `${words.returns}${words.colon}${text}`),
    ]);
    return unwrap(text).replaceAll(/`([A-Z][\w.]*)`/g, (_, name) => link(name));
  }

  return { link, linkType, linkDoc };
}
