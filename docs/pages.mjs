// The pages of the reference, written from the text of index.d.ts or index.zh.d.ts.

import { listMethods, writeIndex } from './index.mjs';
import { oneLine } from './lines.mjs';
import { createLinks, headingOf, linkOther } from './links.mjs';
import { anchor, blocks, code, list, table } from './markdown.mjs';
import { CLIENT_SECTIONS } from './places.mjs';
import { readReference } from './read-reference.mjs';

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

function writeType(type, types, links, words) {
  const { name, text, isInterface, members, extended } = type;
  const isTable = isInterface && members.every((member) => member.type);
  const rows = members.map(
    (member) => isTable && writeMember(documented(member, type, types), links),
  );
  return blocks([
    `### ${name}`,
    links.linkDoc(type),
    extended.length > 0 && words.extends(extended.map(links.linkType)),
    ...examples('ts', type),
    isTable ? table(words.properties, rows) : code('ts', text),
  ]);
}

function writeMethod(method, links, words) {
  const { doc, verb, path, rate, inputs, answer, item, oldNames, tags } = method;
  const { deprecated, see = [], param = [], returns = [] } = tags;
  const notes = new Map(param.map((text) => text.split(/ ([\s\S]*)/)));
  const noted = (name, text) => [text, notes.get(name)].filter(Boolean).join(words.stop);
  const each = item ? words.each(links.linkType(item)) : '';
  return blocks([
    `### ${headingOf(method)}`,
    links.linkDoc({ doc, tags: { deprecated } }),
    list([
      ...inputs.map(({ name, type }) =>
        noted(name, `**${words.input}** \`${name}\`${words.colon}${links.linkType(type)}`),
      ),
      ...(notes.has('options')
        ? [noted('options', `**${words.options}** ${links.link('CallOptions')}`)]
        : []),
      [`**${words.answer}** ${links.linkType(answer)}${each}`, ...returns].join(words.stop),
      words.endpoint(`\`${verb} ${path}\``, rate),
      ...see.map((url) => `**${words.documentation}** <${url}>`),
      ...oldNames.map((name) => `**${words.oldName}** \`${name}\``),
    ]),
    ...examples('js', method),
  ]);
}

/** A function that sends no request. */
function writeFunction(method, links, words) {
  const { doc, text, tags } = method;
  const { see = [], param = [], throws = [] } = tags;
  const thrown = throws.map((text) => text.split(/^\{RongCloud\.(\w+)\} /));
  return blocks([
    `### ${headingOf(method)}`,
    links.linkDoc({ doc, tags: { param } }),
    code('ts', text),
    list([
      ...thrown.map(
        ([, error, when]) =>
          `**${words.throws}** ${links.link(error)}${words.colon}${oneLine(when)}`,
      ),
      ...see.map((url) => `**${words.documentation}** <${url}>`),
    ]),
    ...examples('js', { tags }),
  ]);
}

function writeResource(resource, links, words) {
  const { path, module, type, methods, functions, oldPaths } = resource;
  const old = oldPaths.map((path) => words.oldPath(`\`${path}\``)).join('');
  return blocks([
    `## ${words.methodsOf(path)}`,
    path !== module && links.linkDoc(resource),
    `${words.typeOf(`\`RongCloud.${type}\``)}${old}`,
    ...methods.map((method) => writeMethod(method, links, words)),
    ...functions.map((each) => writeFunction(each, links, words)),
  ]);
}

/** The text of each page by its name. The declarations are in the language of the words. */
export function writePages(text, words) {
  const { types, resources, modules, places } = readReference(text);
  const links = createLinks(resources, places, words);

  function writeTypes(page, section) {
    const isHere = ([, place]) => place.page === page && place.section === section;
    const here = [...places].filter(isHere).map(([name]) => types.get(name));
    const written = here.map((type) => writeType(type, types, links, words));
    return written.length > 0 && blocks([`## ${words.sections[section]}`, ...written]);
  }

  function writeModule({ module, doc, own }) {
    return blocks([
      `# ${module}`,
      links.linkDoc({ doc }),
      [words.toIndex, words.toClient, linkOther(`${module}.md`, words)].join(' · '),
      listMethods(own, links, words),
      ...own.map((resource) => writeResource(resource, links, words)),
      writeTypes(module, 'types'),
    ]);
  }

  const sections = CLIENT_SECTIONS.map((section) => words.sections[section]);
  const client = blocks([
    '# Client',
    words.client,
    [words.toIndex, linkOther('Client.md', words)].join(' · '),
    list(sections.map((section) => `[${section}](#${anchor(section)})`)),
    ...CLIENT_SECTIONS.map((section) => writeTypes('Client', section)),
  ]);

  const pages = new Map([
    ['README.md', writeIndex({ resources, modules }, links, words)],
    ['Client.md', client],
    ...modules.map((resource) => [`${resource.module}.md`, writeModule(resource)]),
  ]);
  // On GitHub, a link with the name of its own page loads it again.
  for (const [name, page] of pages) pages.set(name, `${page.replaceAll(`](${name}#`, '](#')}\n`);
  return pages;
}
