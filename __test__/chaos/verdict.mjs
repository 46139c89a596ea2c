// Checks what must hold, whatever happened.

import { isRepeatable } from './calls.mjs';

/** The lines that begin with a word, without that word. */
function grouped(lines) {
  const groups = new Map();
  for (const [id, ...line] of lines) {
    const group = groups.get(id);
    if (group) group.push(line);
    else groups.set(id, [line]);
  }
  return groups;
}

/** How often each word stands at `place` of a line. */
export function tally(lines, place) {
  const counts = {};
  for (const line of lines) counts[line[place]] = (counts[line[place]] ?? 0) + 1;
  return counts;
}

/**
 * A whole answer settles the call, unless the call was aborted before, or its attempt ran out of time,
 * which is half of that of the call or more. A busy machine may take half of that to read an answer.
 */
function isLost({ outcome, limit, started }, delivered) {
  if (delivered === undefined || outcome === 'answered' || outcome === 'AbortError') return false;
  return delivered < started + limit / 4;
}

/**
 * Domains that broke every connection and were not left: each call in flight there may break, and one
 * that follows it on the same connection, but no other.
 */
function findUnleft(met, atOnce) {
  const times = tally(met, 1);
  const most = (times.breakOne ?? 0) * 2 * atOnce;
  return (times.broken ?? 0) > most ? [`${times.broken} requests went to broken domains`] : [];
}

/**
 * Lists all that is wrong, in words, from the number of calls `made`, how many `atOnce`, how they
 * settled, what the proxy did, and what the server carried out.
 */
export function judge({ made, atOnce, settled, met, served }) {
  const wrong = findUnleft(met, atOnce);
  const onTheWay = grouped(met);
  const carriedOut = grouped(served);

  if (settled.length !== made) wrong.push(`${made} calls were made, ${settled.length} settled`);
  for (const [id, outcomes] of grouped(settled)) {
    if (outcomes.length > 1) wrong.push(`${id} settled ${outcomes.length} times`);
    const [[outcome, limit, retries, started]] = outcomes;
    const seen = onTheWay.get(id) ?? [];
    const attempts = seen.filter(([what]) => what !== 'delivered').map(([what]) => what);
    const delivered = seen.find(([what]) => what === 'delivered')?.[1];

    if (outcome.endsWith('another')) wrong.push(`${id} was ${outcome}`);
    if (outcome === 'answered' && !carriedOut.has(id)) wrong.push(`${id} was answered by nobody`);
    const call = { outcome, limit: Number(limit), started: Number(started) };
    if (isLost(call, delivered && Number(delivered)))
      wrong.push(`${id} lost its answer: ${outcome}`);
    if (attempts.length > 1 + Number(retries)) wrong.push(`${id} was sent too often: ${attempts}`);
    if (isRepeatable(id)) continue;
    const times = carriedOut.get(id)?.length ?? 0;
    if (times > 1) wrong.push(`${id} was carried out ${times} times`);
    if (attempts.slice(0, -1).some((fate) => fate !== 'limited')) {
      wrong.push(`${id} was sent again after ${attempts}`);
    }
  }
  return wrong;
}
