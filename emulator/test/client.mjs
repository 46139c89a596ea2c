import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect } from 'node:net';

export const APPKEY = '8alwspkvucoim';
export const SECRET = 'yaicmsjl0a3LWz';
export const FORM = 'application/x-www-form-urlencoded';
export const JSON_TYPE = 'application/json';

const sha1 = (text) => createHash('sha1').update(text).digest('hex');

/** The four headers of a signed request, computed here and not by the code under test. */
export function signed({
  appkey = APPKEY,
  secret = SECRET,
  nonce = '14314',
  timestamp = '1408706337',
} = {}) {
  return {
    'App-Key': appkey,
    Nonce: nonce,
    Timestamp: timestamp,
    Signature: sha1(secret + nonce + timestamp),
  };
}

/** Sends exactly what it is given, on a connection of its own unless there is an agent. */
export function send(url, { method = 'POST', headers = {}, body = '', ...options } = {}) {
  const request = url.startsWith('https:') ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const call = request(url, { method, headers, agent: false, ...options }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status, headers: received } = response;
        resolve({ status, headers: received, body: Buffer.concat(chunks).toString() });
      });
    });
    call.on('error', reject);
    call.end(body);
  });
}

/**
 * Sends one signed request to the API: a string as a form, anything else as JSON.
 * @returns {Promise<any>} the answer parsed, with the HTTP status and headers beside it
 */
export async function post(emulator, path, body, headers = {}) {
  const isForm = typeof body === 'string';
  const {
    status,
    headers: received,
    body: answer,
  } = await send(emulator.url + path, {
    headers: { ...signed(), 'Content-Type': isForm ? FORM : JSON_TYPE, ...headers },
    body: isForm ? body : JSON.stringify(body),
  });
  return { status, headers: received, answer: JSON.parse(answer) };
}

/**
 * Sends one signed request that has its fields in the query.
 * @returns {Promise<any>} as `post` does
 */
export async function get(emulator, path, query = '') {
  const target = query === '' ? path : `${path}?${query}`;
  const {
    status,
    headers,
    body: answer,
  } = await send(emulator.url + target, { method: 'GET', headers: signed() });
  return { status, headers, answer: JSON.parse(answer) };
}

/** The codes of answers that are not refusals: that of most paths, and that of `/v2`. */
const SUCCESS = [200, 10000];

function requireSuccess(path, { status, answer }) {
  if (status !== 200 || !SUCCESS.includes(answer.code)) {
    throw new Error(`${path} answered ${status} ${JSON.stringify(answer)}`);
  }
  const { code, ...rest } = answer;
  return rest;
}

/** `post` for requests that must succeed. */
export const answerOf = async (emulator, path, body) =>
  requireSuccess(path, await post(emulator, path, body));

/** `get` for requests that must succeed. */
export const found = async (emulator, path, query) =>
  requireSuccess(path, await get(emulator, path, query));

/** Sends bytes as they are and resolves to all that arrives until the other side closes. */
export function exchange({ port, host = '127.0.0.1' }, ...parts) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host);
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(received));
    for (const part of parts) socket.write(part);
  });
}

/** Sends one request, header by header, so that none is added, joined or corrected on the way. */
export async function sendRaw(where, { method = 'GET', target, version = '1.1', headers }) {
  const lines = [`${method} ${target} HTTP/${version}`, ...headers, 'Connection: close', '', ''];
  const received = await exchange(where, lines.join('\r\n'));
  const [head, body] = received.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), head, body };
}
