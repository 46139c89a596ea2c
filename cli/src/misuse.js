/** The command was called in a wrong way: exit code 2. Nothing was sent. */
export class Misuse extends Error {}

/** Refuses as a name what was meant to be an option. Nobody is to see its value. */
export function refuseOption(word) {
  if (word.startsWith('-')) throw new Misuse(`unknown option ${word.split('=')[0]}`);
}
