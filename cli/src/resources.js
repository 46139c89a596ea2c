// The tree of methods, as the types have it. Their docs are English or Chinese.

import { readMembers } from './declarations.js';

const ENDPOINT = /`([A-Z]+) (\/\S+)`(?:: at most |：)(.+)[.。]/;
const CALL = /\((.+), options\?: CallOptions\) => Promise<(.+?)>\)?$/;
const FUNCTION = /^\(.*?\) => /;
const EACH = /=> AsyncGenerator<(.+), void, undefined>>/;

/** The name that replaces an old one, whose docs say nothing else. */
function replacement({ doc, tags }) {
  return doc ? undefined : tags.deprecated?.[0].match(/^(?:Use|请使用) `(.+)`[.。]$/)?.[1];
}

/** Every path that leads to a resource, with the name of its type. */
function* walk(types, members, above = '') {
  for (const member of members) {
    const [, named, inner] = member.type?.match(/^(\w*)(?: & )?(\{[\s\S]*\})?$/) ?? [];
    const path = above + member.name;
    const isOld = member.tags.deprecated !== undefined;
    if (types.has(named)) yield { path, named, isOld };
    if (types.has(named) && !isOld) yield* walk(types, types.get(named).members, `${path}.`);
    if (inner) yield* walk(types, readMembers(member.text), `${path}.`);
  }
}

function readMethod(path, member, members) {
  const name = `${path}.${member.name}`;
  const endpoint = member.doc.match(ENDPOINT);
  const call = member.type.split('> & (').at(-1).match(CALL);
  if (!endpoint || !call) throw new Error(`${name} has no endpoint or is no call: ${member.text}`);
  const [line, verb, endpointPath, rate] = endpoint;
  const [, parameters, answer] = call;
  const inputs = parameters.split(/, (?=\w+\??: )/).map((parameter) => parameter.split(/: (.*)/));
  return {
    ...member,
    name,
    doc: member.doc.replace(line, '').trim(),
    verb,
    path: endpointPath,
    rate,
    inputs: inputs.map(([name, type]) => ({ name, type })),
    answer,
    item: member.type.match(EACH)?.[1],
    oldNames: members
      .filter((old) => replacement(old) === name)
      .map((old) => `${path}.${old.name}`),
  };
}

/** A function that sends no request. */
function readFunction(path, member) {
  const [parameters] = member.type.replaceAll(/\{.*?\}/g, '{}').match(FUNCTION);
  const inputs = [...parameters.matchAll(/(\w+)\??: /g)].map(([, name]) => ({ name }));
  return { ...member, name: `${path}.${member.name}`, inputs };
}

/** Every resource with its methods, each after the one above it. */
export function findResources(types) {
  const paths = [...walk(types, types.get('RongCloud').members)];
  const own = paths.filter(({ isOld }) => !isOld);
  return own.map(({ path, named }) => {
    const { doc, members } = types.get(named);
    const methods = members.filter(
      (member) => CALL.test(member.type) && replacement(member) === undefined,
    );
    // What sends no request, as all of Webhook.
    const functions = members.filter(({ type }) => FUNCTION.test(type) && !CALL.test(type));
    return {
      path,
      module: path.split('.')[0],
      type: named,
      doc,
      methods: methods.map((member) => readMethod(path, member, members)),
      functions: functions.map((member) => readFunction(path, member)),
      oldPaths: paths.filter((old) => old.isOld && old.named === named).map((old) => old.path),
    };
  });
}
