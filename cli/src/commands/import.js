// rongcloud import <method> <file>

import { parse as parsePath, resolve } from 'node:path';
import { isStreamed } from '../catalog.js';
import { openClient } from '../client.js';
import * as exit from '../exit-codes.js';
import { describeFailure } from '../failure.js';
import { Fields } from '../fields.js';
import { checkRows } from '../import/check.js';
import { Complaints } from '../import/complaints.js';
import { InFlight } from '../import/in-flight.js';
import { MOST_WAITING } from '../import/outcome.js';
import { Progress } from '../import/progress.js';
import { DONE, FAILED, Results, UNKNOWN } from '../import/results.js';
import { digestOf } from '../import/row.js';
import { readRows } from '../import/rows.js';
import { sendRows } from '../import/send.js';
import { formatOf, openSource, STDIN } from '../import/source.js';
import { Misuse } from '../misuse.js';
import { quote } from '../shell.js';
import { untilInterrupted } from '../signals.js';

const many = (count, what) => `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;

/** The path of the results: those of `users.csv` are `users.results.jsonl`, beside it. */
function resultsOf(file, { results }) {
  if (results === undefined && file === STDIN) {
    throw new Misuse('say where the results go: --results <file>');
  }
  const { dir, name } = parsePath(file);
  if (results === '') throw new Misuse('--results lacks its file');
  const path = results ?? resolve(dir, `${name}.results.jsonl`);
  if (resolve(path) === resolve(file)) {
    throw new Misuse('the results cannot go into the file itself');
  }
  return path;
}

/**
 * The client holds calls to the service's quotas. Those that would wait for long come back unsent, so
 * that an import can end at once.
 */
function paceOf({ name }, { quota }) {
  return { maxWait: MOST_WAITING, ...(quota && { quotas: { [name]: quota } }) };
}

/** What is read, and where its progress is told. */
function openJob({ catalog, output, stdin }, method, file, options) {
  const source = openSource(file, options, stdin);
  const progress = new Progress(output, source.size);
  const name = file === STDIN ? 'stdin' : file;
  const format = options.format ?? formatOf(file);
  return {
    method,
    name,
    source,
    rows: readRows(source, format, Fields.of(catalog, method), options),
    concurrency: options.concurrency,
    progress,
    complaints: new Complaints(name, progress),
  };
}

async function dryRun({ output }, job, { json }) {
  job.progress.begin();
  const checked = await checkRows(job).finally(() => job.progress.end());
  const { rows, bad } = checked;
  if (json) await output.printJson(checked);
  else output.say(`${job.name}: ${many(rows, 'row')}, ${bad} of them bad. Nothing was sent.`);
  return bad > 0 ? exit.FAILED : exit.DONE;
}

/** How to go on, as a command. */
function again({ words }, ...flags) {
  const same = words.filter((word) => !/^--(?:retry-|take-over)/.test(word));
  return ['rongcloud', ...same, ...flags].map(quote).join(' ');
}

/** Tells people what was done, and what they can do next. */
function report(context, { name }, results, { counts, stopped }, isEnded) {
  const { output } = context;
  const all = results.counts;
  const now = counts[DONE] + counts[FAILED] + counts[UNKNOWN];
  if (stopped) output.complain(`stopped: ${describeFailure(stopped)}`);
  output.say(
    `${name}: ${many(now, 'row')} now; in all ${many(all[DONE], 'row')} done, ` +
      `${all[FAILED]} failed, ${all[UNKNOWN]} unknown. Results: ${results.path}`,
  );
  if (isEnded) return output.say(`To go on: ${again(context)}`);
  if (all[FAILED] > 0) output.say(`To retry what failed: ${again(context, '--retry-failed')}`);
  if (all[UNKNOWN] > 0) {
    output.say('Nobody knows whether those that are unknown were carried out.');
    output.say(`To send them again: ${again(context, '--retry-unknown')}`);
  }
}

/** The results of a job's import, and its rows in flight. */
async function openFiles({ env }, { method }, path, options) {
  const inFlight = InFlight.take(path, options);
  try {
    const app = digestOf(env.RONGCLOUD_APPKEY);
    return { inFlight, results: await Results.open(path, { method: method.name, app }) };
  } catch (error) {
    inFlight.giveUp();
    throw error;
  }
}

async function send(context, job, path, options) {
  const client = openClient(context.env, { pace: paceOf(job.method, options) });
  const interruption = untilInterrupted(() => {
    job.progress.say('Ending once the rows in flight have their outcomes; again ends at once.');
  });
  const retried = new Set([
    ...(options.retryFailed ? [FAILED] : []),
    ...(options.retryUnknown ? [UNKNOWN] : []),
  ]);
  const { signal } = interruption;

  let sent;
  let results;
  try {
    const files = await openFiles(context, job, path, options);
    results = files.results;
    job.progress.begin();
    sent = await sendRows({ ...job, retried, signal }, { client, ...files });
  } finally {
    job.progress.end();
    results?.close();
    interruption.release();
    await client.close();
  }
  const { counts: now, refused, stopped } = sent;
  const { counts: total } = results;
  if (options.json) {
    const error = stopped && describeFailure(stopped);
    await context.output.printJson({ now, total, refused, results: path, error });
  } else report(context, job, results, sent, stopped || signal.aborted);
  if (signal.aborted) return interruption.exitCode;
  return stopped || total[FAILED] + total[UNKNOWN] > 0 ? exit.FAILED : exit.DONE;
}

/** Sends each row of a file to a method. */
export async function importRows(context, name, file, options) {
  const method = context.catalog.find(name);
  if (isStreamed(method)) throw new Misuse(`${method.name} takes a stream of texts, and no rows`);
  if (options.dryRun) return dryRun(context, openJob(context, method, file, options), options);
  const path = resultsOf(file, options);
  return send(context, openJob(context, method, file, options), path, options);
}
