// Where each type stands: on the page of the module that uses it, or on the page of the client if
// several modules do, or none.

/** The sections of the page of the client, and the types that each is about. */
const SECTIONS = {
  client: ['RongCloud', 'RongCloudFactory'],
  errors: ['RongCloudError'],
  options: ['Options', 'CallOptions'],
  events: ['CallEvent'],
  contents: ['MessageContents'],
  shared: [],
};

export const CLIENT_SECTIONS = Object.keys(SECTIONS);

/** The names that a piece of TypeScript has, without those in quotes. */
export const NAME = /(?<!['\w.])[A-Z]\w*\b/g;

/** The types that a type is made of. */
function mentioned({ head, text, isInterface, members }) {
  const parts = isInterface
    ? [head, ...members.map((member) => member.type ?? member.text)]
    : [text];
  return parts.flatMap((part) => part.match(NAME) ?? []);
}

/** Names, and all that they are made of. */
function reach(names, types) {
  const reached = new Set();
  const visit = (name) => {
    if (!types.has(name) || reached.has(name)) return;
    reached.add(name);
    mentioned(types.get(name)).forEach(visit);
  };
  names.forEach(visit);
  return reached;
}

/** Names, and those of the interfaces that extend them. */
function family(names, types) {
  const all = new Set(names);
  for (const { name, head, isInterface } of types.values()) {
    const [, ...above] = isInterface ? head.match(NAME) : [];
    if (above.some((other) => all.has(other))) all.add(name);
  }
  return all;
}

/** Sets the place of each type. Resources are no types to place. */
export function placeTypes(allTypes, resources) {
  const types = new Map(allTypes);
  for (const { type } of resources) types.delete(type);

  const places = new Map();
  const place = (names, page, section) => {
    for (const name of names) if (!places.has(name)) places.set(name, { page, section });
  };
  const roots = (names) => names;
  const families = (names) => family(names, types);
  const parts = (names) => reach(families(names), types);
  for (const widened of [roots, families, parts]) {
    for (const [section, names] of Object.entries(SECTIONS))
      place(widened(names), 'Client', section);
  }

  const modules = new Map([...types.keys()].map((name) => [name, new Set()]));
  for (const { module, methods, functions } of resources) {
    const parts = methods.flatMap(({ inputs, answer, item = '' }) => [
      ...inputs.map(({ type }) => type),
      answer,
      item,
    ]);
    const all = [...parts, ...functions.map(({ type }) => type)];
    const used = all.flatMap((type) => type.match(NAME) ?? []);
    for (const name of reach(used, types)) modules.get(name).add(module);
  }
  // What subscribers get is mentioned by no function.
  modules.get('WebhookHandledEvent')?.add('Webhook');
  for (const [name, users] of modules) {
    if (users.size === 1) place([name], ...users, 'types');
    else place([name], 'Client', 'shared');
  }
  return places;
}
