import { preview } from '../preview.js';

/** @type {import('../kinds.js').Kind} */
export const deliveries = {
  count: ({ webhooks }) => webhooks.deliveries.length,
  items: ({ webhooks, numbers }) => numbers.newestFirst(webhooks.deliveries),
  row: ({ id, item: { time, kind, url, attempts, verdict } }) => {
    const { status, duration, answer, error } = attempts.at(-1) ?? {};
    return {
      id,
      time,
      kind,
      url: url.split('?')[0],
      verdict,
      attempts: attempts.length,
      status,
      duration,
      answer: preview(answer || error || ''),
    };
  },
  text: ({ item: { kind, url, body, verdict, attempts } }) =>
    [kind, url, body, verdict, JSON.stringify(attempts)].join(' '),
  filters: {
    delivered: ({ item }) => item.verdict === 'delivered',
    failed: ({ item }) => ['failed', 'dropped'].includes(item.verdict),
    pending: ({ item }) => item.verdict === 'pending',
  },
  detail: ({ id, item }) => ({ id, ...item }),
};
