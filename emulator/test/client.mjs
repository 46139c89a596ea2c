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

/** How fields are sent: a string as a form, or as the query of a GET, anything else as JSON. */
function encoded(verb, fields) {
  if (verb === 'GET') return { query: `?${fields}` };
  if (typeof fields === 'string') return { type: FORM, body: fields };
  return { type: JSON_TYPE, body: JSON.stringify(fields) };
}

/**
 * Sends one signed request to an endpoint of the API.
 * @returns {Promise<any>} the answer parsed, with the HTTP status and headers beside it
 */
export async function request(emulator, { verb = 'POST', path }, fields, headers = {}) {
  const { query = '', type, body } = encoded(verb, fields);
  const {
    status,
    headers: received,
    body: answer,
  } = await send(emulator.url + path + query, {
    method: verb,
    headers: { ...signed(), ...(type && { 'Content-Type': type }), ...headers },
    body,
  });
  return { status, headers: received, answer: JSON.parse(answer) };
}

/** A `request` that is a POST. */
export const post = (emulator, path, fields, headers) =>
  request(emulator, { path }, fields, headers);

/** The codes of answers that are not refusals: that of most paths, and that of `/v2`. */
const SUCCESS = [200, 10000];

/** A `request` that must succeed; `endpoint` may be the path of a POST. */
export async function answerOf(emulator, endpoint, fields) {
  const target = typeof endpoint === 'string' ? { path: endpoint } : endpoint;
  const { status, answer } = await request(emulator, target, fields);
  if (status !== 200 || !SUCCESS.includes(answer.code)) {
    throw new Error(`${target.path} answered ${status} ${JSON.stringify(answer)}`);
  }
  const { code, ...rest } = answer;
  return rest;
}

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
