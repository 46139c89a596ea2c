/** The command was called in a wrong way: exit code 2. Nothing was sent. */
export class Misuse extends Error {}
