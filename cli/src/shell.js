// Words of a command line, as people can paste them.

const PLAIN = process.platform === 'win32' ? /^[\w./\\:=-]+$/ : /^[\w./:=-]+$/;

/** A word in quotes, where the shell would change it. */
export function quote(word) {
  if (PLAIN.test(word)) return word;
  if (process.platform === 'win32') return `"${word.replaceAll('"', '\\"')}"`;
  return `'${word.replaceAll("'", "'\\''")}'`;
}
