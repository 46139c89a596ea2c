// Reads index.d.ts as the build writes it: a declaration, or a member of one, begins at the margin,
// and the lines below it that are indented or close a bracket belong to it.

const PART = /^(?:\/\*\*([\s\S]*?)\*\/\n)?([\w'(].*(?:\n(?:[ )}].*|$))*)/gm;
const EXTENDED = / extends ((?:[A-Z]\w*(?:<[^>]*>)?(?:, )?)+) \{/;
const MEMBER = /^(?:readonly )?('[^']+'|\[[\w.]+\]|\w+)(\??): ([\s\S]+);$/;

/** The text of a doc comment, and its tags by their names. */
function readDoc(comment) {
  const lines = comment.replaceAll(/^ \* ?/gm, '').trim();
  const [doc, ...rest] = lines.split(/^@(?=\w)/m).map((part) => part.trim());
  const tags = {};
  for (const tag of rest) {
    const [, name, text] = tag.match(/^(\w+)\s*([\s\S]*)$/);
    tags[name] = [...(tags[name] ?? []), text];
  }
  return { doc, tags };
}

function readParts(text) {
  const parts = [...text.matchAll(PART)];
  return parts.map(([, comment = '', text]) => ({ ...readDoc(comment), text: text.trim() }));
}

/** What is between the braces of a text, at the margin. */
function inside(text) {
  const [, body = ''] = text.match(/\{\n([\s\S]*)\n\}/) ?? [];
  return body.replaceAll(/^ {2}/gm, '');
}

/** A type on one line. */
function readType(text) {
  const line = text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('RongCloud.', '');
  return line.replaceAll('( ', '(').replaceAll(', )', ')');
}

/** The members of an interface or an object type. A call signature has neither name nor type. */
export function readMembers(text) {
  return readParts(inside(text)).map((part) => {
    const [, name, mark, type] = part.text.match(MEMBER) ?? [];
    return { ...part, name, isOptional: mark === '?', type: type && readType(type) };
  });
}

function readDeclarations(text) {
  return readParts(text).flatMap((part) => {
    if (part.text.startsWith('declare namespace RongCloud ')) {
      return readDeclarations(inside(part.text));
    }
    const [head, kind, name] = part.text.match(/^(interface|type) (\w+).*/) ?? [];
    const isInterface = kind === 'interface';
    const members = isInterface ? readMembers(part.text) : [];
    const extended = isInterface ? (head.match(EXTENDED)?.[1].split(', ') ?? []) : [];
    return kind ? { ...part, name, isInterface, head, extended, members } : [];
  });
}

/** The interfaces and types of index.d.ts by their names. */
export function readTypes(text) {
  const types = new Map();
  for (const type of readDeclarations(text)) {
    const { doc = '', members = [] } = types.get(type.name) ?? {};
    // An interface may be declared in two parts.
    types.set(type.name, {
      ...type,
      doc: doc || type.doc,
      members: [...members, ...type.members],
    });
  }
  return types;
}
