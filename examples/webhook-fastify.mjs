// Answers the service's callbacks with Fastify: refuses messages that cannot be checked in time.

import fastify from 'fastify';
import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { Webhook } = RongCloud(options);

const app = fastify();
// Fastify parses JSON only, and several callbacks are forms. The handler takes them as text.
app.addContentTypeParser(
  'application/x-www-form-urlencoded',
  { parseAs: 'string' },
  async (_request, text) => text,
);

/** Asks a service that checks messages, which may be slow or out of order. */
async function check(content, signal) {
  const answer = await fetch(process.env.MODERATION_URL, {
    method: 'POST',
    body: JSON.stringify(content),
    signal,
  });
  const { isHarmless } = await answer.json();
  return isHarmless;
}

app.post(
  '/rongcloud',
  Webhook.handler(
    {
      async preMessage({ content }, { signal }) {
        return { pass: (await check(content, signal)) ? 1 : 0 };
      },
    },
    {
      deadline: 1000,
      fallback: { pass: 0, extra: 'try again later' },
      onError: (error, event) => app.log.error({ err: error, id: event?.id }),
    },
  ),
);

const url = await app.listen({ port: Number(process.env.PORT ?? 3000) });
console.log(`listening at ${url}/rongcloud`);
