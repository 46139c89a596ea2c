// A package registry on the loopback that serves packed packages to npm.

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';

/** A package without a tarball: npm can read its manifest, but not its files. */
export async function startRegistry(packages) {
  const fetched = [];
  let url;

  function metadata({ manifest, tarball = '' }) {
    const { name, version } = manifest;
    const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
    const dist = { tarball: `${url}/${name}/-/${name}-${version}.tgz`, integrity };
    return {
      name,
      'dist-tags': { latest: version },
      versions: { [version]: { ...manifest, dist } },
    };
  }

  const server = createServer((request, response) => {
    const [, name, file] = request.url.split('/');
    const found = packages.find(({ manifest }) => manifest.name === name);
    if (file) fetched.push(name);
    const body = file ? found?.tarball : found && JSON.stringify(metadata(found));
    response.writeHead(body ? 200 : 404).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${server.address().port}`;
  return { url, fetched, close: () => server.close() };
}
