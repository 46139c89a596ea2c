// How the failure of a call is told.

/** Whether the system refused something, such as a file. */
export const isOfSystem = (error) => error.syscall !== undefined;

/** The failure in a line. */
export function describeFailure(error) {
  // Its message begins with its code.
  if (isOfSystem(error)) return error.message;
  const { name, code, message, requestId } = error;
  const request = requestId ? ` (request ${requestId})` : '';
  return `${name}${code === undefined ? '' : ` ${code}`}: ${message}${request}`;
}

/** Tells people a failure, or programs as JSON. */
export function tellFailure(output, error, { json }) {
  if (typeof error?.code === 'undefined') throw error;
  if (json) output.say(JSON.stringify(error));
  else output.complain(describeFailure(error));
}
