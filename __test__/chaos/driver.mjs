// Makes a number of calls at once, and records how each settles.

import { belongsTo, letters, make } from './calls.mjs';
import { random } from './random.mjs';

/** How a call settled, in a word. */
async function outcomeOf(call, id) {
  try {
    return belongsTo(await call, id) ? 'answered' : 'answered-by-another';
  } catch ({ name, code, message }) {
    if (name === 'TimeoutError' || name === 'AbortError') return name;
    if (name !== 'ConnectionError' && !message.includes(id)) return 'refused-as-another';
    return `${name}:${code}`;
  }
}

async function one({ client, seed, number, note }) {
  const dice = random(seed, 'call', number);
  const id = letters[Math.floor(dice() * letters.length)] + number;
  const timeout = 1000 + Math.floor(dice() * 2000);
  const maxRetries = Math.floor(dice() * 4);
  const controller = new AbortController();
  const aborting = dice() < 0.03 && setTimeout(() => controller.abort(), dice() * 100);
  const started = Date.now();
  const { signal } = controller;
  const outcome = await outcomeOf(make(id, client, { timeout, maxRetries, signal }), id);
  clearTimeout(aborting);
  note(id, outcome, timeout, maxRetries, started);
}

/** Makes calls with the numbers from `from`, until `calls` are made or time is up. */
export async function makeCalls({ client, seed, from, calls, atOnce, end, note }) {
  let next = from;
  const worker = async () => {
    while (next < from + calls && Date.now() < end) {
      const number = next;
      next += 1;
      await one({ client, seed, number, note });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return next - from;
}
