// rongcloud import <method> <file>

import { parse as parsePath, resolve } from 'node:path';
import RongCloud from 'rongcloud-native';
import { functionOf, isStreamed } from '../catalog.js';
import { openChecker, openClient, wouldBeSent } from '../client.js';
import { DONE as EXIT_DONE, FAILED as EXIT_FAILED } from '../exit-codes.js';
import { describeFailure } from '../failure.js';
import { Fields } from '../fields.js';
import { InFlight } from '../import/in-flight.js';
import { MOST_WAITING } from '../import/outcome.js';
import { Progress } from '../import/progress.js';
import { DONE, FAILED, Results, UNKNOWN } from '../import/results.js';
import { eachRow, readRows } from '../import/run.js';
import { Sender } from '../import/sender.js';
import { formatOf, openSource, STDIN } from '../import/source.js';
import { Misuse } from '../misuse.js';
import { untilInterrupted } from '../signals.js';

/** After so many, the results say which other rows failed. */
const MOST_TOLD = 20;

const many = (count, what) => `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;

/** The results of `users.csv` are `users.results.jsonl`, beside it. */
function defaultResults(file) {
  if (file === STDIN) throw new Misuse('say where the results go: --results <file>');
  const { dir, name } = parsePath(file);
  return resolve(dir, `${name}.results.jsonl`);
}

/** Tells people of rows that were not done, up to a number of them. */
class Complaints {
  #file;
  #progress;
  count = 0;

  constructor(file, progress) {
    this.#file = file === STDIN ? 'stdin' : file;
    this.#progress = progress;
  }

  add({ line }, problem) {
    this.count += 1;
    if (this.count <= MOST_TOLD) this.#progress.say(`${this.#file}:${line}: ${problem}`);
    if (this.count === MOST_TOLD) this.#progress.say('Further rows are not told here.');
  }
}

const asError = (message) => ({ name: 'RowError', message });

/** Checks each row, and sends nothing. */
async function check({ method, rows, source, concurrency, progress, complaints }) {
  const send = functionOf(openChecker(), method);
  let good = 0;
  await eachRow({ rows, source, concurrency }, async (row) => {
    progress.read(row, false);
    const problem = row.problem ?? (await send(row.input).then(String, problemOf));
    if (problem === undefined) good += 1;
    else complaints.add(row, problem);
    progress.settled(problem !== undefined);
  });
  return { rows: good + complaints.count, good, bad: complaints.count };
}

function problemOf(error) {
  return wouldBeSent(error) ? undefined : describeFailure(error);
}

/** The rows that are to be sent: those without an outcome, and those to be retried. */
async function* pending(rows, { results, progress, file, retried }) {
  for await (const row of rows) {
    const outcome = results.outcomeOf(row.number);
    const isSkipped = outcome !== undefined && !retried.has(outcome);
    if (isSkipped && outcome === DONE && !results.isSame(row)) {
      throw new Misuse(
        `${file}:${row.line}: row ${row.number} is not what was sent as row ${row.number}: ` +
          'the file has changed. Take other results, or the file as it was',
      );
    }
    progress.read(row, isSkipped);
    if (!isSkipped) yield row;
  }
}

/** Notes that the rows which an earlier run left in flight may have been carried out. */
function recover(inFlight, results) {
  const lost = inFlight.left.filter(({ number }) => results.outcomeOf(number) !== DONE);
  for (const row of lost) {
    const message = 'the import was ended while the row was in flight';
    results.add(row, UNKNOWN, { error: { name: 'InterruptedError', message } });
  }
}

/**
 * The client holds calls to the service's quotas. Those that would wait for long come back unsent, so
 * that an import can end at once.
 */
function paceOf({ name }, { quota }) {
  // An older rongcloud-native has no such option.
  if (!RongCloud.QueueError) return {};
  return { pace: { maxWait: MOST_WAITING, ...(quota && { quotas: { [name]: quota } }) } };
}

/** Sends each row that is to be sent, and writes its outcome. */
async function send({
  env,
  method,
  file,
  rows,
  source,
  results,
  inFlight,
  options,
  output,
  progress,
  complaints,
}) {
  const interruption = untilInterrupted(() => {
    progress.say('Ending once the rows in flight have their outcomes; again ends at once.');
  });
  const { signal } = interruption;
  const client = openClient(env, paceOf(method, options));
  const sender = new Sender({ send: functionOf(client, method), results, inFlight, signal });
  const retried = new Set([
    ...(options.retryFailed ? [FAILED] : []),
    ...(options.retryUnknown ? [UNKNOWN] : []),
  ]);
  const counts = { [DONE]: 0, [FAILED]: 0, [UNKNOWN]: 0 };

  async function settle(row) {
    let settled = { outcome: FAILED, facts: { error: asError(row.problem) } };
    if (row.problem) results.add(row, FAILED, settled.facts);
    else settled = await sender.settle(row);
    if (!settled) return;
    counts[settled.outcome] += 1;
    progress.settled(settled.outcome !== DONE);
    const { error } = settled.facts;
    if (error) complaints.add(row, row.problem ?? describeFailure(error));
  }

  let stopped;
  try {
    const rest = pending(rows, { results, progress, file, retried });
    await eachRow({ rows: rest, source, concurrency: options.concurrency, signal }, settle);
  } catch (error) {
    if (error.code === undefined) throw error;
    stopped = error;
  } finally {
    interruption.release();
    await client.close();
  }
  if (stopped) output.complain(`stopped: ${describeFailure(stopped)}`);
  return { counts, refused: sender.refused, stopped, exitCode: interruption.exitCode };
}

/** How to go on, as a command. */
function again(context, flag = '') {
  const words = ['rongcloud', ...context.words].filter(
    (word) => !/^--(retry-|take-over)/.test(word),
  );
  return `${words.map((word) => (/[^\w./:=-]/.test(word) ? JSON.stringify(word) : word)).join(' ')}${flag}`;
}

function report(context, { file, results, counts, exitCode, stopped }) {
  const { output } = context;
  const total = results.counts;
  const now = counts[DONE] + counts[FAILED] + counts[UNKNOWN];
  output.say(
    `${file}: ${many(now, 'row')} now; in all ${many(total[DONE], 'row')} done, ` +
      `${total[FAILED]} failed, ${total[UNKNOWN]} unknown. Results: ${results.path}`,
  );
  if (exitCode !== undefined || stopped) output.say(`To go on: ${again(context)}`);
  else {
    if (total[FAILED] > 0) output.say(`To retry what failed: ${again(context, ' --retry-failed')}`);
    if (total[UNKNOWN] > 0) {
      output.say(
        `Of the unknown nobody knows whether they were carried out. To send them again: ${again(context, ' --retry-unknown')}`,
      );
    }
  }
}

/** Sends each row of a file to a method. */
export async function importRows(context, name, file, options) {
  const { catalog, output, env, stdin } = context;
  const method = catalog.find(name);
  if (isStreamed(method)) throw new Misuse(`${method.name} takes a stream of texts, and no rows`);
  const fields = Fields.of(catalog, method);
  const format = options.format ?? formatOf(file);
  const path = options.dryRun ? undefined : (options.results ?? defaultResults(file));
  if (path !== undefined && resolve(path) === resolve(file)) {
    throw new Misuse('the results cannot go into the file itself');
  }

  const source = openSource(file, options, stdin);
  const rows = readRows(source, format, fields, options);
  const progress = new Progress(output, source.size);
  const complaints = new Complaints(file, progress);
  const { concurrency } = options;

  if (options.dryRun) {
    progress.begin();
    const checked = await check({
      method,
      rows,
      source,
      concurrency,
      progress,
      complaints,
    }).finally(() => progress.end());
    if (options.json) await output.printJson(checked);
    else
      output.say(
        `${file}: ${many(checked.rows, 'row')}, ${checked.bad} of them bad. Nothing was sent.`,
      );
    return checked.bad > 0 ? EXIT_FAILED : EXIT_DONE;
  }

  const inFlight = new InFlight(path, options);
  const results = await Results.open(path, method.name);
  recover(inFlight, results);
  inFlight.begin();
  progress.begin();
  let sent;
  try {
    sent = await send({
      env,
      method,
      file,
      rows,
      source,
      results,
      inFlight,
      options,
      output,
      progress,
      complaints,
    });
  } finally {
    progress.end();
    inFlight.end();
    results.close();
  }
  if (options.json)
    await output.printJson({
      now: sent.counts,
      total: results.counts,
      refused: sent.refused,
      results: path,
    });
  else report(context, { file, results, ...sent });
  if (sent.exitCode !== undefined) return sent.exitCode;
  const isDone = !sent.stopped && results.counts[FAILED] + results.counts[UNKNOWN] === 0;
  return isDone ? EXIT_DONE : EXIT_FAILED;
}
