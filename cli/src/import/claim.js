// Which import has some results: the one whose file `<results>.inflight` is there, while its process runs.
//
// A file belongs to the process that created it, for good: to take over what a killed import has left,
// a process creates the next file, `<results>.inflight.2`, and removes the other one later. Whoever
// creates a file looks at the others before and after that. Of two processes that do so, one finds the
// file of the other, however long either stalls in between.

import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Misuse } from '../misuse.js';
import { isRunning } from '../running.js';

/** There are more than two only of imports that were killed before they had begun. */
const MOST_FILES = 5;
/** Another process may create the next file first. After that it runs, or has ended. */
const MOST_TRIES = 100;

const pathsOf = (results) =>
  Array.from({ length: MOST_FILES }, (_, place) =>
    place === 0 ? `${results}.inflight` : `${results}.inflight.${place + 1}`,
  );

function readExisting(path) {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The files of imports with these results, but for that at `own`. */
function othersOf(results, own) {
  return pathsOf(results).flatMap((path) => {
    const lines = path === own ? undefined : readExisting(path);
    if (lines === undefined) return [];
    const [first, ...rows] = lines;
    const owner = Number(first);
    // A container may give each of its processes the same id.
    const runs = owner > 0 && owner !== process.pid && isRunning(owner);
    return [{ path, owner, runs, rows }];
  });
}

/** Who has which file, as text. */
const describe = (files) => files.map(({ path, owner, runs }) => `${path} ${owner} ${runs}`).join();

/** Creates a file with its text in it. Throws `EEXIST` if the file is there. */
function create(path, text) {
  const draft = `${path}.new-${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch {
    // Some filesystems have no links. There, the file may be seen before its text is in it.
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Creates the next file. Returns its path; undefined if another process was faster. */
function createBeside(others, results, text) {
  const path = pathsOf(results).find((each) => others.every((other) => other.path !== each));
  if (path === undefined) {
    const [newest] = others.slice(-1);
    throw new Misuse(`imports were killed before they had begun: remove ${newest.path}`);
  }
  try {
    create(path, text);
    return path;
  } catch (error) {
    if (error.code === 'EEXIST') return undefined;
    throw error;
  }
}

/**
 * Claims some results for this process. Returns the path of its file, and what others have left: the
 * path of each file, and its lines after the first.
 *
 * @param {string} head the first line of the file, which begins with the id of this process
 */
export function claim(results, head, { takeOver = false }) {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const others = othersOf(results);
    const running = others.find(({ runs }) => runs);
    if (running && !takeOver) {
      throw new Misuse(
        `process ${running.owner} is importing with these results. ` +
          'If it is something else, add --take-over',
      );
    }
    const path = createBeside(others, results, head);
    if (path === undefined) continue;
    if (describe(othersOf(results, path)) === describe(others)) return { path, others };
    rmSync(path);
  }
  throw new Misuse(`other processes create and remove ${results}.inflight all the time`);
}
