import { functionOf } from '../catalog.js';
import { describeFailure } from '../failure.js';
import { Misuse } from '../misuse.js';
import { eachRow } from './each-row.js';
import { DONE, FAILED, UNKNOWN } from './results.js';
import { Sender } from './sender.js';

/** The rows that are to be sent: those without an outcome, and those to be retried. */
async function* pending({ rows, name, progress }, results, retried) {
  for await (const row of rows) {
    const outcome = results.outcomeOf(row.number);
    const isSkipped = outcome !== undefined && !retried.has(outcome);
    if (isSkipped && outcome === DONE && !results.isSame(row)) {
      throw new Misuse(
        `${name}:${row.line}: row ${row.number} is not what was sent as row ${row.number}: ` +
          'the file has changed. Take other results, or the file as it was',
      );
    }
    progress.read(row, isSkipped);
    if (!isSkipped) yield row;
  }
}

/** Notes that the rows which an earlier run left in flight may have been carried out. */
function recover({ left }, results) {
  const message = 'the import was ended while the row was in flight';
  for (const row of left.filter(({ number }) => results.outcomeOf(number) !== DONE)) {
    results.add(row, UNKNOWN, { error: { name: 'InterruptedError', message } });
  }
}

/**
 * Sends each row of a job that is to be sent, and writes its outcome. Returns how many rows have each
 * outcome now, how often the service refused a call for its quota, and the error that stopped it.
 *
 * @param {object} job
 * @param {Set<string>} job.retried outcomes after which a row is sent again
 * @param {AbortSignal} job.signal when it is aborted, the rows in flight are the last ones
 */
export async function sendRows(job, { client, results, inFlight }) {
  const { method, retried, signal, progress, complaints } = job;
  recover(inFlight, results);
  inFlight.begin();
  const sender = new Sender({ send: functionOf(client, method), results, inFlight, signal });
  const counts = { [DONE]: 0, [FAILED]: 0, [UNKNOWN]: 0 };

  function refuse(row) {
    const facts = { error: { name: 'RowError', message: row.problem } };
    results.add(row, FAILED, facts);
    return { outcome: FAILED, facts };
  }

  async function settle(row) {
    const settled = row.problem ? refuse(row) : await sender.settle(row);
    if (!settled) return;
    const { outcome, facts } = settled;
    counts[outcome] += 1;
    progress.settled(outcome !== DONE);
    if (facts.error) complaints.add(row, row.problem ?? describeFailure(facts.error));
  }

  let stopped;
  try {
    await eachRow({ ...job, rows: pending(job, results, retried) }, settle);
  } catch (error) {
    if (error.code === undefined) throw error;
    stopped = error;
  } finally {
    inFlight.end();
  }
  return { counts, refused: sender.refused, stopped };
}
