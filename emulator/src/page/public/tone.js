/** How things went, as a colour says it beside the words. */
export function toneOfCall({ status, duration, isDone }) {
  if (status === undefined) return duration === undefined ? 'plain' : 'bad';
  if (isDone) return 'good';
  return status >= 500 ? 'bad' : 'warn';
}

const VERDICTS = { delivered: 'good', pending: 'plain', failed: 'bad', dropped: 'bad' };

export const toneOfVerdict = (verdict) => VERDICTS[verdict];
