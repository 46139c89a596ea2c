// rongcloud history <from> <to>

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openClient } from '../client.js';
import { DONE, FAILED } from '../exit-codes.js';
import { describeFailure } from '../failure.js';
import { absence, hoursBetween, isOver } from '../history/hours.js';
import { fetchLog, LogError } from '../history/log-file.js';
import { untilInterrupted } from '../signals.js';

/** What is told of an hour without a log, and whether a later run may find one. */
const ABSENCES = {
  early: 'not there yet: a log is there about an hour after its hour',
  gone: 'gone: the service keeps a log for three days',
  empty: 'empty: no message was logged',
};

/** Fetches the log of one hour. Returns `{ state, files }`, or `{ state, problem }`. */
async function fetchHour(client, hour, { folder, signal, region }) {
  if (existsSync(join(folder, hour))) return { state: 'here', files: [] };
  const at = { now: Date.now(), region };
  const absent = () => {
    const state = absence(hour, at);
    return state === 'empty' ? { state } : { state, problem: ABSENCES[state] };
  };
  if (!isOver(hour, at)) return absent();
  const { url } = await client.Message.History.get({ date: hour }, { signal });
  if (!url) return absent();
  try {
    return { state: 'fetched', files: await fetchLog(url, { folder, hour, signal }) };
  } catch (error) {
    if (!(error instanceof LogError)) throw error;
    const isMissing = error.status === 404 || error.status === 410;
    const missing = isMissing ? absent() : undefined;
    // The service has named a log: no log of nothing.
    return missing?.problem ? missing : { state: 'failed', problem: error.message };
  }
}

/** Fetches the logs of hours into a folder, each once. */
export async function history({ env, output }, from, to, { out: folder, json }) {
  const hours = hoursBetween(from, to);
  const client = openClient(env);
  await mkdir(folder, { recursive: true });
  const interruption = untilInterrupted(() => output.say('Ending.'));
  const { signal } = interruption;
  const region = env.RONGCLOUD_API ? undefined : env.RONGCLOUD_REGION;

  let problems = 0;
  try {
    for (const hour of hours) {
      const {
        state,
        files = [],
        problem,
      } = await fetchHour(client, hour, { folder, signal, region });
      if (problem) problems += 1;
      if (json) await output.print(JSON.stringify({ hour, state, files, problem }));
      else for (const file of files) await output.print(file);
      if (!json && (problem || state === 'empty'))
        output.say(`${hour}: ${problem ?? ABSENCES[state]}`);
    }
  } catch (error) {
    if (interruption.exitCode !== undefined) {
      output.say('Started again with the same words, it goes on where it was.');
      return interruption.exitCode;
    }
    if (error.code === undefined) throw error;
    output.complain(describeFailure(error));
    return FAILED;
  } finally {
    interruption.release();
    await client.close();
  }
  return problems > 0 ? FAILED : DONE;
}
