// What can happen to a request (its fate), and how often.

import { setTimeout as wait } from 'node:timers/promises';
import { answerTo } from './calls.mjs';
import { bodyOf, message } from './messages.mjs';

const refusal = (code, id) => JSON.stringify({ code, errorMessage: `refused ${id}` });

/** Bytes that are not JSON. */
const garble = (bytes, from, to) => Buffer.from(bytes).fill(0, from, to);

/** Where a message is cut: anywhere after its first byte. */
const cut = (bytes, random) => 1 + Math.floor(random() * (bytes.length - 2));

/** The weight of each fate, and what it does. `ask` passes the request on to the server. */
export const fates = {
  pass: [750, async ({ ask, deliver }) => deliver(await ask())],
  late: [
    30,
    async ({ ask, deliver, random }) => {
      const answer = await ask();
      await wait(random() * 200);
      await deliver(answer);
    },
  ],
  trickled: [
    20,
    async ({ ask, send, deliver, random }) => {
      const answer = await ask();
      const at = cut(answer, random);
      await send(answer.subarray(0, at));
      await wait(5);
      await deliver(answer.subarray(at));
    },
  ],
  'closed-after': [20, async ({ ask, deliver, end }) => deliver(await ask()).then(end)],
  'followed-by-another': [
    10,
    async ({ ask, deliver }) =>
      deliver(Buffer.concat([await ask(), message(200, answerTo('nobody'))])),
  ],

  'reset-before': [15, ({ reset }) => reset()],
  'reset-after': [15, ({ ask, reset }) => ask().then(reset)],
  'reset-within': [
    15,
    async ({ ask, send, reset, random }) => {
      const answer = await ask();
      await send(answer.subarray(0, cut(answer, random)));
      reset();
    },
  ],
  truncated: [
    15,
    async ({ ask, send, end, random }) => {
      const answer = await ask();
      await send(answer.subarray(0, cut(answer, random)));
      end();
    },
  ],

  'stalled-before': [5, () => {}],
  'stalled-after': [5, ({ ask }) => ask()],
  'stalled-within': [
    5,
    async ({ ask, send, random }) => {
      const answer = await ask();
      await send(answer.subarray(0, cut(answer, random)));
    },
  ],

  'garbled-head': [
    10,
    async ({ ask, send }) => {
      const answer = await ask();
      await send(garble(answer, 0, bodyOf(answer)));
    },
  ],
  'garbled-body': [
    10,
    async ({ ask, send, random }) => {
      const answer = await ask();
      const from = bodyOf(answer) + Math.floor(random() * 4);
      await send(garble(answer, from, from + 8));
    },
  ],
  'garbled-length': [
    10,
    async ({ ask, send, id, random }) => {
      await ask();
      const body = answerTo(id);
      const wrong = random() < 0.5 ? 5 : body.length + 50;
      await send(message(200, body, '', wrong));
    },
  ],

  limited: [
    20,
    async ({ send, id, random }) => {
      const headers = random() < 0.5 ? 'Retry-After: 0\r\n' : '';
      await send(message(429, refusal(1008, id), headers));
    },
  ],
  refused: [5, ({ send, id }) => send(message(400, refusal(1002, id)))],
  failed: [10, ({ send, id }) => send(message(500, refusal(1000, id)))],
  unavailable: [5, ({ send, id }) => send(message(503, `<h1>${id}</h1>`, 'Retry-After: 0\r\n'))],
  'failed-after': [
    10,
    async ({ ask, send, id }) => {
      await ask();
      await send(message(504, refusal(1050, id)));
    },
  ],
};

/** The fate of each request to a port that breaks all connections: it is not random. */
fates.broken = [0, ({ reset }) => reset()];

const names = Object.keys(fates);
const total = names.reduce((sum, name) => sum + fates[name][0], 0);

/** The name of a fate. */
export function draw(random) {
  let left = random() * total;
  return names.find((name) => {
    left -= fates[name][0];
    return left < 0;
  });
}
