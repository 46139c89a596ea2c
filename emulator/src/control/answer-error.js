/** How a request that is not one of the service's is told what is wrong with it. */
export const answerError = (error, c) =>
  c.json({ error: error.message }, error.status ?? 400, error.headers);
