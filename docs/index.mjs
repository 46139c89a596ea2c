// The first page of the reference: every method, by its module and by its path.

import { blocks, oneLine, table } from './markdown.mjs';

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

export function writeIndex(resources, links) {
  const modules = resources.filter(({ path, module }) => path === module);
  const methodsOf = (some) => some.flatMap((resource) => resource.methods);
  const ofModule = (module) => methodsOf(resources.filter((other) => other.module === module));
  const endpoints = findEndpoints(methodsOf(resources));
  return blocks([
    '# API reference',
    `What each method takes and returns, with its endpoint and how often the service allows it. Each
takes ${links.link('CallOptions')} as its last argument too, and rejects with a
${links.link('RongCloudError')}. [Client.md](Client.md) has the client, its options, errors and
events, and the contents of messages.`,
    table(
      ['module', 'what it is for'],
      modules.map(({ module, doc }) => [
        `[${module}](${module}.md)`,
        oneLine(doc.split('\n\n')[0]),
      ]),
    ),
    "Coming from RongCloud's documentation? The [paths](#paths) lead to the methods.",
    ...modules.flatMap(({ module }) => [
      `## ${module}`,
      table(
        ['method', 'endpoint', 'input', 'answer', 'at most'],
        ofModule(module).map((method) => writeMethod(method, links)),
      ),
    ]),
    '## Paths',
    table(
      ['path', 'verb', 'methods'],
      endpoints.map(([endpoint, names]) => [
        ...endpoint.split(' ').map((part) => `\`${part}\``),
        names.map((name) => links.link(name)).join(', '),
      ]),
    ),
  ]);
}
