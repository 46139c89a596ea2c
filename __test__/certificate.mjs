// Certificates that no authority has issued.

import { generate } from 'selfsigned';

/**
 * A certificate for a host name, and its key. That of an `authority` is marked as such, as
 * `openssl req -x509` does.
 */
export async function certificate(name = 'localhost', { authority = false, ...dates } = {}) {
  const pair = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: authority },
      { name: 'subjectAltName', altNames: [{ type: 2, value: name }] },
    ],
    ...dates,
  });
  return { cert: pair.cert, key: pair.private };
}
