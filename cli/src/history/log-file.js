// The log of an hour, from its URL to a folder.

import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { openPromise } from 'yauzl';
import { isRunning } from '../running.js';

const MOST_TRIES = 4;
const FIRST_PAUSE = 500;
/** A download that gets nothing for so many milliseconds has failed. */
const LONGEST_SILENCE = 60_000;
const ZIP = Buffer.from('PK');

/** A log that could not be fetched or unpacked. */
export class LogError extends Error {
  constructor(message, { status, cause } = {}) {
    super(message, { cause });
    this.status = status;
  }
}

/** The chunks of a body, or a failure after too long a silence. */
async function* patiently(body, silence) {
  let timer = setTimeout(silence, LONGEST_SILENCE);
  try {
    for await (const chunk of body) {
      clearTimeout(timer);
      timer = setTimeout(silence, LONGEST_SILENCE);
      yield chunk;
    }
  } finally {
    clearTimeout(timer);
  }
}

async function downloadOnce(url, path, signal) {
  const silence = new AbortController();
  const abort = () => silence.abort(new LogError('the download does not go on'));
  const timer = setTimeout(abort, LONGEST_SILENCE);
  const response = await fetch(url, { signal: AbortSignal.any([signal, silence.signal]) }).finally(
    () => clearTimeout(timer),
  );
  if (!response.ok) {
    await response.body?.cancel();
    throw new LogError(`the download was answered with HTTP ${response.status}`, response);
  }
  const body = response.body ? Readable.fromWeb(response.body) : Readable.from([]);
  await pipeline(patiently(body, abort), createWriteStream(path), { signal });
}

const isFinal = ({ status }) => status >= 400 && status < 500 && status !== 429;

async function download(url, path, signal) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await downloadOnce(url, path, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (tries === MOST_TRIES || isFinal(error)) {
        if (error instanceof LogError) throw error;
        throw new LogError(`the download failed: ${error.cause?.message ?? error.message}`, {
          cause: error,
        });
      }
      await wait(FIRST_PAUSE * 2 ** (tries - 1), undefined, { signal });
    }
  }
}

async function isZip(path) {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(ZIP.length), 0, ZIP.length, 0);
    return bytesRead === ZIP.length && buffer.equals(ZIP);
  } finally {
    await file.close();
  }
}

/** Unpacks a zip. yauzl refuses names that lead out of the folder. */
async function unpack(path, folder, signal) {
  const zip = await openPromise(path);
  try {
    for await (const entry of zip.eachEntry()) {
      const target = join(folder, entry.fileName);
      if (entry.fileName.endsWith('/')) {
        await mkdir(target, { recursive: true });
        continue;
      }
      await mkdir(dirname(target), { recursive: true });
      // Two entries of one name would be one file, with the messages of the second.
      const file = createWriteStream(target, { flags: 'wx' });
      await pipeline(await zip.openReadStreamPromise(entry), file, { signal });
    }
  } finally {
    zip.close();
  }
}

/** A folder of this process for what it fetches of an hour. Those of processes that were killed go. */
async function openPart(folder, hour) {
  for (const name of await readdir(folder)) {
    const [, other, pid] = name.match(/^\.(\d+)\.(\d+)\.part$/) ?? [];
    const isLeft = other === hour && (Number(pid) === process.pid || !isRunning(Number(pid)));
    if (isLeft) await rm(join(folder, name), { recursive: true, force: true });
  }
  const part = join(folder, `.${hour}.${process.pid}.part`);
  await mkdir(part);
  return part;
}

/** Puts a folder in its place, unless another process has been faster. */
const place = (from, to) =>
  rename(from, to).catch((error) => {
    if (!existsSync(to)) throw error;
  });

/**
 * Fetches a log into `<folder>/<hour>/`. The folder appears once all is there, so that what was
 * interrupted begins anew. Returns the paths of its files.
 */
export async function fetchLog(url, { folder, hour, signal }) {
  const part = await openPart(folder, hour);
  const packed = join(part, 'packed');
  const unpacked = join(part, hour);
  const whole = join(folder, hour);
  await mkdir(unpacked);
  try {
    await download(url, packed, signal);
    if (await isZip(packed)) await unpack(packed, unpacked, signal);
    else await pipeline(createReadStream(packed), createWriteStream(join(unpacked, `${hour}.log`)));
    await place(unpacked, whole);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof LogError) throw error;
    throw new LogError(`the log cannot be unpacked: ${error.message}`, { cause: error });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  const files = await readdir(whole, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath ?? file.path, file.name))
    .sort();
}
