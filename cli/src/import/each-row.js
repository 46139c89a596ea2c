import PQueue from 'p-queue';

/**
 * Hands each row to `settle`, several at a time, and reads no faster than that. Ends early when the
 * signal is aborted, once the rows at hand are settled; so it does when `settle` rejects, and then
 * rejects too.
 */
export async function eachRow({ rows, source, concurrency, signal }, settle) {
  const queue = new PQueue({ concurrency });
  let failure;
  const stop = () => source.bytes.destroy();
  const fail = (error) => {
    failure ??= error;
    stop();
  };
  signal?.addEventListener('abort', stop);
  try {
    for await (const row of rows) {
      if (failure || signal?.aborted) break;
      queue.add(() => settle(row)).catch(fail);
      await queue.onSizeLessThan(1);
    }
  } catch (error) {
    // Otherwise the source was destroyed on purpose.
    if (!failure && !signal?.aborted) fail(error);
  } finally {
    signal?.removeEventListener('abort', stop);
    await queue.onIdle();
  }
  if (failure) throw failure;
}
