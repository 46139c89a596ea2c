// Sends the words of an AI model as one message that grows while the model writes.

import { setTimeout as wait } from 'node:timers/promises';
import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { Message } = RongCloud(options);

/** A model, in the shape that the SDKs of models have: an async iterable of events. */
async function* createCompletion() {
  for (const word of 'It rains in Chengdu today. 今天成都有雨。'.split(/(?<= )/)) {
    await wait(20);
    yield { delta: word };
  }
}

async function* texts(events) {
  for await (const { delta } of events) yield delta;
}

const { messageUID, chunks } = await Message.Private.stream(
  { senderId: 'assistant', targetId: 'anna', content: { type: 'markdown' } },
  texts(createCompletion()),
);
console.log('sent', messageUID, 'in', chunks > 1 ? 'chunks' : 'one chunk');
