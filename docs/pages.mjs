// The pages of the reference, written from the text of index.d.ts.

import { readTypes } from '../cli/src/declarations.js';
import { findResources } from '../cli/src/resources.js';
import { listMethods, writeIndex } from './index.mjs';
import { createLinks, headingOf, titleOf } from './links.mjs';
import { anchor, blocks, code, list, oneLine, table } from './markdown.mjs';
import { CLIENT_SECTIONS, placeTypes } from './places.mjs';

const examples = (language, { tags }) => (tags.example ?? []).map((text) => code(language, text));

/** A member that has no docs has those of the one that it overrides, or of its type. */
function documented(member, type, types) {
  if (member.doc || member.tags.deprecated) return member;
  const above = type.extended.flatMap((name) => types.get(name) ?? []);
  const inherited = above.map((other) => {
    const overridden = other.members.find(({ name }) => name === member.name);
    return overridden ? documented(overridden, other, types).doc : '';
  });
  return { ...member, doc: inherited.find(Boolean) ?? types.get(member.type)?.doc ?? '' };
}

function writeMember(member, links) {
  const name = member.isOptional ? `${member.name}?` : member.name;
  const type = member.type.replace(/ \| undefined$/, '');
  return [`\`${name}\``, links.linkType(type), links.linkDoc(member)];
}

function writeType(type, types, links) {
  const { name, text, isInterface, members, extended } = type;
  const isTable = isInterface && members.every((member) => member.type);
  const rows = members.map(
    (member) => isTable && writeMember(documented(member, type, types), links),
  );
  return blocks([
    `### ${name}`,
    links.linkDoc(type),
    extended.length > 0 && `Has all properties of ${extended.map(links.linkType).join(', ')} too.`,
    ...examples('ts', type),
    isTable ? table(['property', 'type', 'meaning'], rows) : code('ts', text),
  ]);
}

function writeMethod(method, links) {
  const { doc, verb, path, rate, inputs, answer, item, oldNames, tags } = method;
  const { deprecated, see = [], param = [], returns = [] } = tags;
  const notes = new Map(param.map((text) => text.split(/ ([\s\S]*)/)));
  const noted = (name, text) => [text, notes.get(name)].filter(Boolean).join('. ');
  const each = item ? `; \`each\` lists the ${links.linkType(item)} of all pages` : '';
  return blocks([
    `### ${headingOf(method)}`,
    links.linkDoc({ doc, tags: { deprecated } }),
    list([
      ...inputs.map(({ name, type }) =>
        noted(name, `**Input** \`${name}\`: ${links.linkType(type)}`),
      ),
      ...(notes.has('options')
        ? [noted('options', `**Options** ${links.link('CallOptions')}`)]
        : []),
      [`**Answer** ${links.linkType(answer)}${each}`, ...returns].join('. '),
      `**Endpoint** \`${verb} ${path}\`, at most ${rate}`,
      ...see.map((url) => `**Documentation** <${url}>`),
      ...oldNames.map((name) => `**Old name** \`${name}\``),
    ]),
    ...examples('js', method),
  ]);
}

/** A function that sends no request. */
function writeFunction(method, links) {
  const { doc, text, tags } = method;
  const { see = [], param = [], throws = [] } = tags;
  const thrown = throws.map((text) => text.split(/^\{RongCloud\.(\w+)\} /));
  return blocks([
    `### ${headingOf(method)}`,
    links.linkDoc({ doc, tags: { param } }),
    code('ts', text),
    list([
      ...thrown.map(([, error, when]) => `**Throws** ${links.link(error)}: ${oneLine(when)}`),
      ...see.map((url) => `**Documentation** <${url}>`),
    ]),
    ...examples('js', { tags }),
  ]);
}

function writeResource(resource, links) {
  const { path, module, type, methods, functions, oldPaths } = resource;
  const old = oldPaths.map((path) => ` Old name: \`${path}\`.`).join('');
  return blocks([
    `## ${titleOf(resource)}`,
    path !== module && links.linkDoc(resource),
    `Its type is \`RongCloud.${type}\`.${old}`,
    ...methods.map((method) => writeMethod(method, links)),
    ...functions.map((each) => writeFunction(each, links)),
  ]);
}

/** The text of each page by its name. */
export function writePages(text) {
  const types = readTypes(text);
  const resources = findResources(types);
  const places = placeTypes(types, resources);
  const links = createLinks(resources, places);

  function writeTypes(page, section) {
    const isHere = ([, place]) => place.page === page && place.section === section;
    const here = [...places].filter(isHere).map(([name]) => types.get(name));
    const written = here.map((type) => writeType(type, types, links));
    return written.length > 0 && blocks([`## ${section}`, ...written]);
  }

  function writeModule({ module, doc }) {
    const own = resources.filter((resource) => resource.module === module);
    return blocks([
      `# ${module}`,
      links.linkDoc({ doc }),
      '[All methods](README.md) · [Client, options, errors](Client.md)',
      listMethods(own, links),
      ...own.map((resource) => writeResource(resource, links)),
      writeTypes(module, 'Types'),
    ]);
  }

  const client = blocks([
    '# Client',
    'The client, its options, errors and events, and what the modules share.',
    '[All methods](README.md)',
    list(CLIENT_SECTIONS.map((section) => `[${section}](#${anchor(section)})`)),
    ...CLIENT_SECTIONS.map((section) => writeTypes('Client', section)),
  ]);

  const modules = resources.filter(({ path, module }) => path === module);
  const pages = new Map([
    ['README.md', writeIndex(resources, links)],
    ['Client.md', client],
    ...modules.map((resource) => [`${resource.module}.md`, writeModule(resource)]),
  ]);
  // On GitHub, a link with the name of its own page loads it again.
  for (const [name, page] of pages) pages.set(name, `${page.replaceAll(`](${name}#`, '](#')}\n`);
  return pages;
}
