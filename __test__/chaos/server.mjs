// A service that records each call it carries out, then answers it. It may be killed at any moment.

import { createServer } from 'node:http';
import { answerTo, idOf } from './calls.mjs';
import { openLedger } from './ledger.mjs';

const note = openLedger(process.argv[2]);

const server = createServer(async (request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const id = idOf(Buffer.concat(chunks).toString());
    note(id);
    response.setHeader('Content-Type', 'application/json').end(answerTo(id));
  });
});
// The client must close idle connections.
server.keepAliveTimeout = 0;
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('disconnect', () => process.exit());
