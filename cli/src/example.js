// The input in the example of a method's docs, which is a literal of JavaScript.

const CALL = /^await Rong\.[\w.]+\(([\s\S]*)\);$/;
/** The message is before the texts. */
const STREAM = /\.stream\(\n {2}(\{.*\}),$/m;
/** What differs from JSON: strings in single quotes, names without quotes, a comma after the last. */
const TOKEN = /'((?:[^'\\]|\\.)*)'|"(?:[^"\\]|\\.)*"|(\w+)(?=:)|,(?=\s*[}\]])/g;

function toJson(literal) {
  return literal.replaceAll(TOKEN, (token, text, name) => {
    if (name !== undefined) return JSON.stringify(name);
    if (text !== undefined) return JSON.stringify(text.replaceAll(/\\(['\\])/g, '$1'));
    return token === ',' ? '' : token;
  });
}

/** The input of a method's example; an empty one where it has none, undefined without an example. */
export function exampleInput({ tags: { example = [] } }) {
  const [, literal] = example[0]?.match(CALL) ?? example[0]?.match(STREAM) ?? [];
  if (literal === undefined) return undefined;
  return literal === '' ? {} : JSON.parse(toJson(literal));
}
