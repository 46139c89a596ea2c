// Certificates that no authority has issued.

import { generate } from 'selfsigned';

/** A certificate for a host name, and its key. */
export async function certificate(name = 'localhost', dates = {}) {
  const pair = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: [{ type: 2, value: name }] },
    ],
    ...dates,
  });
  return { cert: pair.cert, key: pair.private };
}
