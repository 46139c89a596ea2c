import { act, CLIENT_ACTIONS } from '../clients.js';
import { anyOf, describe } from '../describe.js';
import { readExactly } from './json.js';

/**
 * Carries out an action of a client.
 * @param {import('../clients.js').Parts} parts
 * @param {Record<string, unknown>} fields
 * @returns {Promise<object>} what the answer has beside `ok`
 */
export async function actAs(parts, { action, ...fields }) {
  if (typeof action !== 'string' || !Object.hasOwn(CLIENT_ACTIONS, action)) {
    const known = anyOf(Object.keys(CLIENT_ACTIONS));
    throw new TypeError(`action must be ${known}, not ${describe(action)}`);
  }
  const { rules, answers } = CLIENT_ACTIONS[action];
  const result = await act(action, readExactly(rules, fields, `The action ${action}`), parts);
  return answers ? { [answers]: result } : result;
}
