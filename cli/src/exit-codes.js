// The exit codes of the command.

export const DONE = 0;
/** A call failed, or some rows or hours did. */
export const FAILED = 1;
/** The arguments or the environment are wrong. Nothing was sent. */
export const MISUSED = 2;
/** Ended by a signal, such as Ctrl-C: 128 and its number, as shells have it. */
export const HUNG_UP = 129;
export const INTERRUPTED = 130;
export const TERMINATED = 143;
