// rongcloud completion <shell>, and `rongcloud complete`, which the scripts of the shells call.

import { RootCommand } from '@bomb.sh/tab';
import { isStreamed, summaryOf } from '../catalog.js';
import { DONE } from '../exit-codes.js';
import { Fields } from '../fields.js';

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];

/** In the protocol of the scripts: the shell completes names of files. */
const FILES = ':0';
/** The options of commands whose value is a file or folder. */
const FILE_OPTIONS = new Set(['--results', '--out']);

/** Prints the script that a shell loads. */
export function printScript(shell) {
  new RootCommand().setup('rongcloud', 'rongcloud', shell);
  return DONE;
}

/** Whether the last word is a file: that of an import, or the value of an option. */
function isFile(words) {
  const before = words.slice(0, -1);
  if (FILE_OPTIONS.has(before.at(-1))) return true;
  const given = before.filter((word) => !word.startsWith('-'));
  return given[0] === 'import' && given.length === 2 && !words.at(-1).startsWith('-');
}

function addOption(command, option) {
  const name = option.long.slice(2);
  const values = option.argChoices ?? [];
  if (option.isBoolean()) command.option(name, option.description);
  else {
    command.option(name, option.description, (complete) => {
      for (const value of values) complete(value, '');
    });
  }
}

/** The fields of a method are flags of a call. */
function addFields(command, catalog, name) {
  const fields = Fields.of(catalog, catalog.find(name));
  for (const { name: field, doc } of fields.members?.values() ?? []) {
    command.option(field, summaryOf(doc), () => {});
  }
}

/** Prints what the last word can become. */
export function complete({ catalog, output }, program, words) {
  if (isFile(words)) return output.print(FILES).then(() => DONE);
  const root = new RootCommand();
  const methods = catalog.methods.map((method) => [method, summaryOf(method.doc)]);
  for (const command of program.commands) {
    const name = command.name();
    if (command._hidden) continue;
    const completed = root.command(name, command.description());
    for (const option of command.options) addOption(completed, option);
    if (['call', 'import', 'help'].includes(name)) {
      completed.argument('method', (add) => {
        for (const [method, summary] of methods) {
          if (name !== 'import' || !isStreamed(method)) add(method.name, summary);
        }
      });
    }
    if (name === 'completion') {
      completed.argument('shell', (add) => {
        for (const shell of SHELLS) add(shell, '');
      });
    }
    const called = words.slice(1, -1).find((word) => catalog.has(word));
    if (name === 'call' && words[0] === 'call' && called) addFields(completed, catalog, called);
  }
  root.parse(words);
  return DONE;
}
