import { parseObject } from '../../json.js';
import { newestFirst } from '../entries.js';
import { preview } from '../preview.js';

/** What a text message says; the content of any other. */
function wordsOf({ content }) {
  const { fields } = parseObject(content);
  return typeof fields?.content === 'string' ? fields.content : content;
}

const isFromServer = ({ source }) => source === 'Server';

/** @type {import('../kinds.js').Kind} */
export const messages = {
  count: ({ state }) => state.messages.list().length,
  items: ({ state }) => newestFirst(state.messages.list(), ({ messageUID }) => messageUID),
  row: ({ id, item }) => ({
    id,
    time: item.sentTime,
    from: item.fromUserId,
    conversationType: item.conversationType,
    target: item.targetId,
    busChannel: item.busChannel,
    objectName: item.objectName,
    words: preview(wordsOf(item)),
    source: item.source,
    recalled: item.recalled,
  }),
  text: ({ item }) => `${wordsOf(item)} ${JSON.stringify(item)}`,
  filters: {
    server: ({ item }) => isFromServer(item),
    users: ({ item }) => !isFromServer(item),
    recalled: ({ item }) => item.recalled,
  },
  detail: ({ id, item }) => ({ id, ...item }),
};
