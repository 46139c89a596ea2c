// Folders that are removed after a test.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Creates an empty folder, which is removed when the test of `t` has ended (see listening.mjs). */
export async function temporaryFolder(t) {
  const folder = await mkdtemp(join(tmpdir(), 'rongcloud-'));
  t.after(() => rm(folder, { recursive: true }));
  return folder;
}
