// The pages of the reference, written from the text of index.d.ts.

import { readTypes } from './declarations.mjs';
import { writeIndex } from './index.mjs';
import { createLinks, headingOf, titleOf } from './links.mjs';
import { anchor, blocks, code, list, oneLine, table } from './markdown.mjs';
import { CLIENT_SECTIONS, placeTypes } from './places.mjs';
import { findResources } from './resources.mjs';

const EXTENDED = / extends ((?:[A-Z]\w*(?:<[^>]*>)?(?:, )?)+) \{/;

const examples = (language, { tags }) => (tags.example ?? []).map((text) => code(language, text));

function writeMember(member, links) {
  const name = member.isOptional ? `${member.name}?` : member.name;
  const type = oneLine(member.type).replace(/ \| undefined$/, '');
  return [`\`${name}\``, links.linkType(type), links.linkDoc(member)];
}

function writeType(type, links) {
  const { name, head, text, isInterface, members } = type;
  const [, extended] = (isInterface && head.match(EXTENDED)) || [];
  const isTable = isInterface && members.every((member) => member.type);
  const rows = () => members.map((member) => writeMember(member, links));
  return blocks([
    `### ${name}`,
    links.linkDoc(type),
    extended && `Has all properties of ${links.linkType(extended)} too.`,
    isTable ? table(['property', 'type', 'meaning'], rows()) : code('ts', text),
    ...examples('ts', type),
  ]);
}

function writeMethod(method, links) {
  const { verb, path, rate, inputs, answer, item, oldNames, tags } = method;
  const each = item ? `; \`each\` lists the ${links.linkType(item)} of all pages` : '';
  return blocks([
    `### ${headingOf(method)}`,
    links.linkDoc(method),
    list([
      ...inputs.map(({ name, type }) => `**Input** \`${name}\`: ${links.linkType(type)}`),
      `**Answer** ${links.linkType(answer)}${each}`,
      `**Endpoint** \`${verb} ${path}\`, at most ${rate}`,
      ...(tags.see ?? []).map((url) => `**Documentation of the service** <${url}>`),
      ...oldNames.map((name) => `**Old name** \`${name}\``),
    ]),
    ...examples('js', method),
  ]);
}

function writeResource(resource, links) {
  const { path, module, type, methods, oldPaths } = resource;
  const old = oldPaths.map((path) => ` Old name: \`${path}\`.`).join('');
  return blocks([
    `## ${titleOf(resource)}`,
    path !== module && links.linkDoc(resource),
    `In TypeScript, \`RongCloud.${type}\`.${old}`,
    ...methods.map((method) => writeMethod(method, links)),
  ]);
}

function listMethods(resources, links) {
  const methods = resources.flatMap((resource) => resource.methods);
  const summary = ({ doc }) => oneLine(doc).match(/^.*?\.(?= |$)/)[0];
  return table(
    ['method', 'what it does'],
    methods.map((method) => [links.link(method.name), links.linkDoc({ doc: summary(method) })]),
  );
}

/** The text of each page by its name. */
export function writePages(text) {
  const types = readTypes(text);
  const resources = findResources(types);
  const places = placeTypes(types, resources);
  const links = createLinks(resources, places);

  function writeTypes(page, section) {
    const isHere = ({ name }) =>
      places.get(name)?.page === page && places.get(name).section === section;
    const here = [...types.values()].filter(isHere);
    return here.length > 0 && blocks([`## ${section}`, ...here.map((type) => writeType(type, links))]);
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
