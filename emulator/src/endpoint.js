import { FORM, JSON_TYPE, SERVICE_LIMIT } from './body.js';
import { allOf } from './describe.js';
import { Refusal } from './refusal.js';
import { readFields } from './rules.js';

/**
 * @typedef {object} Endpoint
 * @property {'GET' | 'POST' | 'PUT' | 'DELETE'} [verb] POST when not given
 * @property {string} path each `{name}` in it is a field
 * @property {'form' | 'json' | 'query' | 'none'} encoding of the fields that are not in the path
 * @property {import('./envelope.js').Envelope} [envelope] CLASSIC when not given
 * @property {Record<string, import('./rules.js').Rule>} rules one for each field
 * @property {(fields: any, state: import('./state.js').State, request: { origin: string }) => object | void} answer
 *   returns the answer without its code
 */

const KNOWN = {
  users: 'a registered user',
  groups: 'a group that was created',
  messages: 'a message that is kept',
  ultraGroups: 'an ultra group that was created',
  busChannels: 'a channel that was created',
  userGroups: 'a user group that was created',
};

function readBody(body, type, required) {
  const { text, size, problem, fields = {} } = body;
  if (size > SERVICE_LIMIT) {
    throw new Refusal(1508, `The body must be at most ${SERVICE_LIMIT} bytes long, not ${size}`);
  }
  if (text === '') {
    if (required.length === 0) return fields;
    throw new Refusal(1003, `The body is empty; it must have ${allOf(required)}`);
  }
  if (body.type !== type) {
    throw new Refusal(1002, `The content type must be ${type}, not "${body.type}"`);
  }
  if (problem) throw new Refusal(1002, `The body ${problem}`);
  return fields;
}

function readQuery({ fields, problem }) {
  if (problem) throw new Refusal(1002, `The query ${problem}`);
  return fields;
}

/** Reads the fields of each encoding. `required` are the names that must be among them. */
const SOURCES = {
  form: (c, required) => readBody(c.get('body'), FORM, required),
  json: (c, required) => readBody(c.get('body'), JSON_TYPE, required),
  query: (c) => readQuery(c.get('query')),
  none: () => ({}),
};

function decodeParameter(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Refusal(1002, `The path must be percent-encoded UTF-8, not have "${text}"`);
  }
}

const decodeParameters = (parameters) =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, text]) => [name, decodeParameter(text)]),
  );

/** @param {Endpoint} endpoint */
function readRequest({ encoding, rules }, c) {
  const parameters = decodeParameters(c.get('route').parameters);
  const required = Object.keys(rules).filter(
    (name) => rules[name].required && !Object.hasOwn(parameters, name),
  );
  return readFields(rules, { ...SOURCES[encoding](c, required), ...parameters });
}

function requireKnown(rules, fields, state) {
  for (const [name, { refersTo }] of Object.entries(rules)) {
    for (const id of refersTo && fields[name] !== undefined ? [fields[name]].flat() : []) {
      if (!state[refersTo].has(id, fields)) {
        throw new Refusal(1002, `${name} must be ${KNOWN[refersTo]}, not "${id}"`);
      }
    }
  }
}

/**
 * Answers a request whose endpoint exists.
 * @param {{ state: import('./state.js').State, strict: boolean }} service
 */
export const answerRequest =
  ({ state, strict }) =>
  (c) => {
    const { endpoints, envelope } = c.get('route');
    const endpoint = endpoints.get(c.req.method);
    const fields = readRequest(endpoint, c);
    state.advance();
    if (strict) requireKnown(endpoint.rules, fields, state);
    const answer = endpoint.answer(fields, state, { origin: new URL(c.req.url).origin });
    c.set('code', envelope.success);
    return c.json({ code: envelope.success, ...answer });
  };
