// Packs the packages as a release does, in a folder of their own.

import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parseTriple } from '@napi-rs/cli';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);

async function readManifest(folder) {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
}

/** The tarball that `npm pack` creates from a folder, and its report. */
async function pack(folder, destination) {
  const options = ['--json', '--pack-destination', destination];
  const { stdout } = await run('npm', ['pack', ...options], { cwd: folder });
  const [{ filename, files, unpackedSize }] = JSON.parse(stdout);
  const path = join(destination, filename);
  return {
    manifest: await readManifest(folder),
    path,
    tarball: await readFile(path),
    files: files.map((file) => file.path),
    unpackedSize,
  };
}

/** The main package and that of each platform; only the host's has its addon and a tarball. */
export async function packAll(folder) {
  const [built] = (await readdir(root)).filter((file) => file.endsWith('.node'));
  const [binaryName, host] = built.split('.');

  const { path } = await pack(root, folder);
  await run('tar', ['--extract', '--file', path], { cwd: folder });
  const main = join(folder, 'package');
  const { napi } = await readManifest(main);
  const platforms = napi.targets.map((triple) => parseTriple(triple).platformArchABI);

  const artifacts = join(main, 'artifacts');
  await mkdir(artifacts);
  for (const platform of platforms) {
    await writeFile(join(artifacts, `${binaryName}.${platform}.node`), 'built elsewhere');
  }
  await cp(join(root, built), join(artifacts, built));
  await run('npm', ['run', 'packages'], { cwd: main, env: { ...process.env, PATH } });

  const others = platforms.filter((platform) => platform !== host);
  return {
    main: await pack(main, folder),
    platform: await pack(join(main, 'npm', host), folder),
    others: await Promise.all(
      others.map(async (name) => ({ manifest: await readManifest(join(main, 'npm', name)) })),
    ),
  };
}
