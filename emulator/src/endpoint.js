import { FORM, JSON_TYPE, SERVICE_LIMIT } from './body.js';
import { Refusal } from './refusal.js';
import { readFields } from './rules.js';

const CONTENT_TYPES = { form: FORM, json: JSON_TYPE };
const NOUNS = { users: 'user', groups: 'group' };

/**
 * @typedef {object} Endpoint
 * @property {string} path
 * @property {'form' | 'json'} encoding
 * @property {Record<string, import('./rules.js').Rule>} rules one for each field
 * @property {(fields: any, state: import('./state.js').State, call: { origin: string }) => object | void} answer
 *   returns what goes into the answer beside the code
 */

/** @param {Endpoint} endpoint */
function readCall({ encoding, rules }, { text, size, type, fields, problem }) {
  if (size > SERVICE_LIMIT) {
    throw new Refusal(1508, `The body is ${size} bytes long; at most ${SERVICE_LIMIT} are wanted`);
  }
  if (text === '') {
    const required = Object.keys(rules).filter((name) => rules[name].required);
    if (required.length > 0) {
      throw new Refusal(1003, `The body is empty; ${required.join(', ')} is wanted`);
    }
    return readFields(rules, {});
  }
  const wanted = CONTENT_TYPES[encoding];
  if (type !== wanted) {
    throw new Refusal(1002, `The content type is "${type}"; ${wanted} is wanted`);
  }
  if (problem) throw new Refusal(1002, `The body is ${problem}`);
  return readFields(rules, fields);
}

function requireKnown(rules, fields, state) {
  for (const [name, { refersTo }] of Object.entries(rules)) {
    for (const id of refersTo && fields[name] !== undefined ? [fields[name]].flat() : []) {
      if (!state[refersTo].has(id)) {
        throw new Refusal(1002, `${name} is "${id}"; a known ${NOUNS[refersTo]} is wanted`);
      }
    }
  }
}

/**
 * @param {Endpoint} endpoint
 * @param {{ state: import('./state.js').State, strict: boolean }} service
 */
export const answerWith =
  (endpoint, { state, strict }) =>
  (c) => {
    const fields = readCall(endpoint, c.get('body'));
    if (strict) requireKnown(endpoint.rules, fields, state);
    const answer = endpoint.answer(fields, state, { origin: new URL(c.req.url).origin });
    c.set('code', 200);
    return c.json({ code: 200, ...answer });
  };
