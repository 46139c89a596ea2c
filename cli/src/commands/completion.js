// rongcloud completion <shell>, and `rongcloud complete`, which the scripts of the shells call.

import { RootCommand } from '@bomb.sh/tab';
import { isStreamed, summaryOf } from '../catalog.js';
import { DONE } from '../exit-codes.js';
import { Fields } from '../fields.js';
import { eventTypes } from '../webhook-events.js';

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];

/** In the protocol of the scripts: the shell completes names of files. */
const FILES = ':0';
/** The options of commands whose value is a file or folder. */
const FILE_OPTIONS = new Set(['--results', '--out']);

/** Prints the script that a shell loads. */
export function printScript(shell) {
  new RootCommand().setup('rongcloud', 'rongcloud', shell);
  // Without it, the function above can leave nothing to bash.
  if (shell === 'bash') console.log('complete -o default -F __rongcloud_complete rongcloud');
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

/** The fields of what is called or sent are flags of the command. */
function addFields(command, fields) {
  for (const { name, doc } of fields.members?.values() ?? []) {
    command.option(name, summaryOf(doc), () => {});
  }
}

/** What the first word after each command can be, by its name, with a summary. */
function firstWords({ methods, types }) {
  const summaries = methods.map((method) => [method.name, summaryOf(method.doc), method]);
  const events = [...eventTypes(types)];
  return {
    call: summaries,
    help: summaries,
    import: summaries.filter(([, , method]) => !isStreamed(method)),
    webhook: events.map(([name, type]) => [name, summaryOf(types.docOf(type))]),
    completion: SHELLS.map((shell) => [shell, '']),
  };
}

/** The fields that the words are about: those of a method or an event. */
function fieldsOf(catalog, [command, ...words]) {
  const events = eventTypes(catalog.types);
  const [method, event] = [
    words.find((word) => catalog.has(word)),
    words.find((word) => events.has(word)),
  ];
  if (command === 'call' && method) return Fields.of(catalog, catalog.find(method));
  if (command === 'webhook' && event) return new Fields(catalog.types, events.get(event), event);
  return undefined;
}

/** Prints what the last word can become. */
export function complete({ catalog, output }, program, words) {
  if (isFile(words)) return output.print(FILES).then(() => DONE);
  const root = new RootCommand();
  const first = firstWords(catalog);
  const fields = fieldsOf(catalog, words.slice(0, -1));
  for (const command of program.createHelp().visibleCommands(program)) {
    const name = command.name();
    const completed = root.command(name, command.description());
    for (const option of command.options) addOption(completed, option);
    if (first[name]) {
      completed.argument('name', (add) => {
        for (const [word, summary] of first[name]) add(word, summary);
      });
    }
    if (name === words[0] && fields) addFields(completed, fields);
  }
  root.parse(words);
  return DONE;
}
