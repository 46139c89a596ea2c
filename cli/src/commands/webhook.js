// rongcloud webhook <event>

import { openClient } from '../client.js';
import { DONE, FAILED } from '../exit-codes.js';
import { Fields } from '../fields.js';
import { readInput } from '../input.js';
import { Misuse } from '../misuse.js';
import { exampleEvent, findEvent } from '../webhook-events.js';

/** The service waits five seconds for an answer; a debugger may take longer. */
const TIMEOUT = 30_000;

function readUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.username || url?.password) {
    throw new Misuse('the URL of the server has a user or a password, which cannot be sent');
  }
  if (/^https?:$/.test(url?.protocol)) return text;
  throw new Misuse(`${JSON.stringify(text)} is no URL of a server`);
}

function signed(client, event, url) {
  try {
    return client.Webhook.request(event, { url });
  } catch (error) {
    if (error.field === undefined) throw error;
    throw new Misuse(error.message);
  }
}

/** Sends a signed callback, and prints what the server answers. */
export async function webhook({ catalog, env, output, stdin }, name, words, { to, json }) {
  const { types } = catalog;
  const fields = new Fields(types, findEvent(types, name), name);
  const event = { ...exampleEvent(types, name), ...(await readInput(words, fields, stdin)) };
  const { url, ...request } = signed(openClient(env), event, readUrl(to));
  let response;
  let body;
  try {
    response = await fetch(url, {
      ...request,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    body = await response.text();
  } catch (error) {
    output.complain(`no answer: ${error.cause?.message ?? error.message}`);
    return FAILED;
  }
  if (json) await output.printJson({ event, status: response.status, body });
  else {
    output.say(`HTTP ${response.status}`);
    if (body) await output.print(body);
  }
  return response.ok ? DONE : FAILED;
}
