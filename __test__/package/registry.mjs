// A package registry on the loopback that serves packed packages to npm.

import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { listen } from '../listening.mjs';

/** Of a package that has no tarball, npm can read all but its files. */
export async function startRegistry(t, packages) {
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
  url = `http://127.0.0.1:${await listen(t, server)}`;
  return { url, fetched };
}
