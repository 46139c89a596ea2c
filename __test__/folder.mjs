// Folders that are gone after a test.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Creates an empty folder, which is there until the test of `t` has ended. */
export async function temporaryFolder(t) {
  const folder = await mkdtemp(join(tmpdir(), 'rongcloud-'));
  t.after(() => rm(folder, { recursive: true }));
  return folder;
}
