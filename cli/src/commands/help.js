// rongcloud help [method]

import { isStreamed, summaryOf } from '../catalog.js';
import { exampleInput } from '../example.js';
import { DONE } from '../exit-codes.js';
import { describeShape } from '../fields.js';
import { quote } from '../shell.js';
import { wrapDoc } from '../text.js';

/** The first object type of a type that has properties, and these. */
function membersOf(types, type) {
  for (const object of types.shapeOf(type).objects) {
    const members = types.membersOf(object);
    if (members) return [...members.values()];
  }
  return [];
}

/** The type of the objects in a field: of its value, of its items or of its record. */
function objectsIn(types, type) {
  const { objects, item } = types.shapeOf(type);
  const [object] = objects;
  if (object) return types.valueOf(object) ?? object;
  return item && objectsIn(types, item);
}

/** A property with those below it, but for a type within itself. */
function describeMember(types, member, above = []) {
  const inner = objectsIn(types, member.type);
  const isNew = inner !== undefined && !above.includes(inner);
  const members = isNew ? membersOf(types, inner) : [];
  return {
    name: member.name,
    takes: describeShape(types.shapeOf(member.type), types),
    required: !member.isOptional,
    doc: member.doc.replaceAll(/\s+/g, ' '),
    fields: members.map((below) => describeMember(types, below, [...above, inner])),
  };
}

/** All that is known of a method. */
function describe({ types }, method) {
  const { name, doc, verb, path, rate, inputs, answer, item, oldNames, tags } = method;
  const [input] = inputs;
  const fields = membersOf(types, input.type).map((member) => describeMember(types, member));
  return {
    name,
    doc,
    deprecated: tags.deprecated?.[0],
    oldNames,
    // An input that is no object has no fields.
    takes: fields.length > 0 ? undefined : describeShape(types.shapeOf(input.type), types),
    fields,
    answer: membersOf(types, answer).map((member) => describeMember(types, member, [])),
    pages: item !== undefined,
    streamed: isStreamed(method),
    verb,
    path,
    quota: rate,
    documentation: tags.see ?? [],
    example: exampleInput(method),
  };
}

/** The rows of a table of fields; those below a field are indented. */
function* rowsOf(fields, depth = 0) {
  for (const { name, takes, required, doc, fields: below } of fields) {
    yield { name: '  '.repeat(depth + 1) + name, takes, required, doc };
    // Names such as those of each maker's phones go deep; the reference has them.
    if (depth < 2) yield* rowsOf(below, depth + 1);
  }
}

function write(facts, { colors, width }) {
  const { bold, dim } = colors;
  const lines = [];
  const section = (title) => lines.push('', bold(title));
  const table = (fields, isInput) => {
    for (const { name, takes, required, doc } of rowsOf(fields)) {
      const mark = isInput && required ? ', required' : '';
      lines.push(`${bold(name)}  ${dim(takes + mark)}`);
      if (doc) lines.push(wrapDoc(doc, width, '      '));
    }
  };

  lines.push(bold(facts.name), '', wrapDoc(facts.doc, width));
  if (facts.deprecated) lines.push('', wrapDoc(`Deprecated. ${facts.deprecated}`, width));
  section('Fields');
  if (facts.takes) lines.push(`  ${facts.takes}`);
  table(facts.fields, true);
  section('Answer');
  table(facts.answer, false);
  section('Endpoint');
  lines.push(`  ${facts.verb} ${facts.path}, at most ${facts.quota}`);
  for (const url of facts.documentation) lines.push(`  ${url}`);
  if (facts.oldNames.length > 0) lines.push('', `Old name: ${facts.oldNames.join(', ')}`);
  if (facts.example !== undefined) {
    section('Example');
    const stream = facts.streamed ? ' < text' : '';
    lines.push(`  rongcloud call ${facts.name} ${quote(JSON.stringify(facts.example))}${stream}`);
    if (facts.pages) {
      lines.push(`  rongcloud call --all ${facts.name} ${quote(JSON.stringify(facts.example))}`);
    }
  }
  return lines.join('\n');
}

/** Prints what a method does, takes and answers. */
export async function helpOfMethod({ catalog, output }, name, { json } = {}) {
  const facts = describe(catalog, catalog.find(name));
  if (json) await output.printJson({ ...facts, summary: summaryOf(facts.doc) });
  else await output.print(write(facts, output));
  return DONE;
}
