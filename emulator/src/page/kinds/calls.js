import { previewFields } from '../preview.js';

/** Whether the service would say that it was carried out. */
const isDone = ({ answer }) => answer?.status === 200 && [200, 10000].includes(answer.code);

const describe = ({ id, item }, { journal }) => ({
  id,
  time: item.time,
  method: item.method,
  path: item.path,
  status: item.answer?.status,
  code: item.answer?.code,
  duration: journal.durationOf(item),
  fault: item.fault,
  isDone: isDone(item),
});

/** @type {import('../kinds.js').Kind} */
export const calls = {
  count: ({ journal }) => journal.requests.length,
  items: ({ journal, numbers }) => numbers.newestFirst(journal.requests),
  row: (entry, parts) => {
    const { fields, body, query } = entry.item;
    return { ...describe(entry, parts), fields: previewFields(fields, body || query) };
  },
  text: ({ item: { method, path, query, fields, body, fault, answer } }) =>
    [
      method,
      path,
      query,
      fields ? JSON.stringify(fields) : body,
      fault,
      answer?.status,
      answer?.code,
      answer?.body,
    ].join(' '),
  filters: {
    done: ({ item }) => isDone(item),
    refused: ({ item }) => item.answer !== undefined && !isDone(item),
    unanswered: ({ item }) => item.answer === undefined,
    faults: ({ item }) => item.fault !== undefined,
  },
  detail: (entry, parts) => ({ ...entry.item, ...describe(entry, parts) }),
};
