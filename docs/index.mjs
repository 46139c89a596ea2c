// The first page of the reference: every method, by its module and by its path.

import { oneLine } from './lines.mjs';
import { linkOther } from './links.mjs';
import { blocks, table } from './markdown.mjs';

function writeMethod({ name, verb, path, inputs, answer, rate }, links) {
  const types = inputs.map(({ type }) => links.linkType(type));
  return [links.link(name), `\`${verb} ${path}\``, types.join(', '), links.linkType(answer), rate];
}

/** The methods of each endpoint, in the order of the paths. */
function findEndpoints(methods) {
  const endpoints = new Map();
  for (const { name, verb, path } of methods) {
    const endpoint = `${path} ${verb}`;
    endpoints.set(endpoint, [...(endpoints.get(endpoint) ?? []), name]);
  }
  return [...endpoints].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The methods of resources, and what each does, in a line. */
export function listMethods(resources, links, words) {
  const methods = resources.flatMap(({ methods, functions }) => [...methods, ...functions]);
  const summary = ({ doc }) => oneLine(doc).match(/^.*?(?:\.(?= |$)|。)/)[0];
  return table(
    words.summaries,
    methods.map((method) => [links.link(method.name), links.linkDoc({ doc: summary(method) })]),
  );
}

/** The methods of a module: with their endpoints, where they have some. */
function writeModule(resources, links, words) {
  const methods = resources.flatMap((resource) => resource.methods);
  if (methods.length === 0) return listMethods(resources, links, words);
  return table(
    words.methods,
    methods.map((method) => writeMethod(method, links)),
  );
}

export function writeIndex({ resources, modules }, links, words) {
  const endpoints = findEndpoints(resources.flatMap(({ methods }) => methods));
  return blocks([
    `# ${words.title}`,
    words.introduction(links.link('CallOptions'), links.link('RongCloudError')),
    linkOther('README.md', words),
    table(
      words.modules,
      modules.map(({ module, doc }) => [
        `[${module}](${module}.md)`,
        oneLine(doc.split('\n\n')[0]),
      ]),
    ),
    words.toPaths,
    ...modules.flatMap(({ module, own }) => [`## ${module}`, writeModule(own, links, words)]),
    `## ${words.paths}`,
    table(
      words.endpoints,
      endpoints.map(([endpoint, names]) => [
        ...endpoint.split(' ').map((part) => `\`${part}\``),
        names.map((name) => links.link(name)).join(words.comma),
      ]),
    ),
  ]);
}
