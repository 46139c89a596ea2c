import { functionOf } from '../catalog.js';
import { openChecker, wouldBeSent } from '../client.js';
import { describeFailure } from '../failure.js';
import { eachRow } from './each-row.js';

/** Checks each row of a job, and sends nothing. Returns how many are good and bad. */
export async function checkRows({ method, progress, complaints, ...job }) {
  const send = functionOf(openChecker(), method);
  const problemOf = (error) => (wouldBeSent(error) ? undefined : describeFailure(error));
  let rows = 0;
  await eachRow(job, async (row) => {
    progress.read(row, false);
    const problem = row.problem ?? (await send(row.input).catch(problemOf));
    if (problem !== undefined) complaints.add(row, problem);
    rows += 1;
    progress.settled(problem !== undefined);
  });
  return { rows, good: rows - complaints.count, bad: complaints.count };
}
