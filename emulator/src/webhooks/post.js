import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

/** How much of an answer is read: a verdict is far shorter. */
const ANSWER_LIMIT = 64 * 1024;

/** Thrown when no answer came in time. */
export class Timeout extends Error {}

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {string} text
 * @property {boolean} whole whether the text is all of it
 */

/**
 * Sends one request, on a connection of its own, and follows no redirect. An answer that is too long
 * or does not end in time is cut off: its status counts nevertheless.
 *
 * @param {{ url: string, headers: Record<string, string>, body: string }} request
 * @param {{ timeout: number, signal: AbortSignal }} limits
 * @returns {Promise<Answer>}
 */
export const post = ({ url, headers, body }, { timeout, signal }) =>
  new Promise((resolve, reject) => {
    const send = url.startsWith('https:') ? httpsRequest : httpRequest;
    const call = send(url, { method: 'POST', headers, agent: false, signal });
    let cutOff = () => call.destroy(new Timeout(`There was no answer within ${timeout} ms`));
    const timer = setTimeout(() => cutOff(), timeout);

    call.on('error', reject);
    call.on('close', () => clearTimeout(timer));
    call.on('response', (response) => {
      const chunks = [];
      let size = 0;
      const finish = (whole) => {
        resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString(), whole });
        call.destroy();
      };
      cutOff = () => finish(false);
      response.on('data', (chunk) => {
        size += chunk.length;
        if (size > ANSWER_LIMIT) cutOff();
        else chunks.push(chunk);
      });
      response.on('error', () => finish(false));
      response.on('end', () => finish(true));
    });
    call.end(body);
  });
