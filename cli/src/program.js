// The commands and their options.

import { readFileSync } from 'node:fs';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { Catalog } from './catalog.js';
import { VARIABLES } from './client.js';
import { call } from './commands/call.js';
import { complete, printScript, SHELLS } from './commands/completion.js';
import { helpOfMethod } from './commands/help.js';
import { history } from './commands/history.js';
import { importRows } from './commands/import.js';
import { methods } from './commands/methods.js';
import { webhook } from './commands/webhook.js';
import { DONE, FAILED, MISUSED } from './exit-codes.js';
import { describeFailure, isOfSystem } from './failure.js';
import { Misuse } from './misuse.js';
import { nearest } from './nearest.js';
import { Output } from './output.js';
import { wrapDoc } from './text.js';
import { EVENTS } from './webhook-events.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

function wholeNumber(text) {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number above 0.');
}

/** What stands between values; a tab may be written as `\t`, which shells do not read as one. */
function readDelimiter(text) {
  if (text === '\\t') return '\t';
  if (text !== '' && !/["\r\n]/.test(text)) return text;
  throw new InvalidArgumentError('It must be a text without quotes and line breaks.');
}

const PERIODS = { s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 };

/** A quota as in 1000/s. */
function readQuota(text) {
  const [, most, period] = text.match(/^([1-9]\d{0,8})\/(s|min|h|d)$/) ?? [];
  if (period) return { most: Number(most), each: PERIODS[period] };
  throw new InvalidArgumentError('It must be a number per s, min, h or d, as in 1000/s.');
}

const ENVIRONMENT = `
Environment:
${Object.entries(VARIABLES)
  .map(([name, meaning]) => `  ${name.padEnd(18)}${meaning}`)
  .join('\n')}
  NO_COLOR          no colours

Data goes to stdout, all else to stderr. Exit codes: 0 done, 1 failed, 2 wrong
arguments, 130 ended by Ctrl-C, 143 by SIGTERM.`;

const VALUES = `
Values: a field gets a text as it is, wherever it takes text: 007 stays 007, and
true stays true. A field that takes no text gets a number, or true or false. A
value that begins with [ or { is JSON where the field takes a list or an object.
Dots lead into objects and lists, as in content.user.id and members.0.id. Names
and types of fields are those of "rongcloud help <method>"; a value that is none
of what its field takes is told, and not sent.`;

const CALL = `${VALUES}

A flag that is given several times is a list. A flag of true or false needs no
value. A value that begins with -- is written --name=value. Options of the
command stand before the method.

Examples:
  rongcloud call User.register '{"id":"ann","name":"Ann","portrait":"http://example.com/a.png"}'
  rongcloud call User.register --id ann --name Ann --portrait http://example.com/a.png
  rongcloud call --all User.Block.getList
  echo '{"id":"ann"}' | rongcloud call User.get -`;

const IMPORT = `
The file is CSV (.csv, .tsv), whose header has the names of fields, or JSON lines
(.jsonl, .ndjson), each of them an input; - is standard input.
${VALUES} An empty value is left out.
JSON lines have their types by themselves.

Rows are sent within the quotas that the service documents; --quota says another.

Each outcome is a line of the results: row, line, method, app, outcome, digest,
and answer or error. The app is a digest of its key. The outcome is done, failed
(refused by the service, or wrong and not sent), or unknown: the service gave no
answer, so that the row may have been carried out or not. Started again with the
same results, the import goes on where it was, and sends nothing that is done.
Rows that were in flight when the process was killed are unknown.`;

const HISTORY = `
Hours are those of the data centre's time zone. The service keeps a log for three
days, and has it about an hour after its hour. The paths of the files go to
stdout. An hour that is there is not fetched again, and one that is not is told;
exit code 1 if any is missing.`;

const WEBHOOK = `
${wrapDoc(`Events: ${EVENTS.join(', ')}.`, 80)}

What is not given has an example's value. Options of the command stand before the
event. The answer goes to stdout; exit code 1 unless its status is 2xx.

Examples:
  rongcloud webhook --to http://localhost:3000/rongcloud message
  rongcloud webhook --to http://localhost:3000/rongcloud message --senderId ann --content.content Hi`;

const COMPLETION = `
Examples:
  source <(rongcloud completion bash)
  source <(rongcloud completion zsh)
  rongcloud completion fish | source
  rongcloud completion powershell | Out-String | Invoke-Expression`;

function noCommand({ commands }, name) {
  const names = commands.map((command) => command.name());
  const near = nearest(name, names);
  // It may be a variable of the environment in the wrong place, whose value nobody is to see.
  throw new Misuse(`there is no command ${name.split('=')[0]}${near ? `: perhaps ${near}` : ''}`);
}

/** The commands. `act` runs what one does, and keeps its exit code. */
function build(context, act) {
  const program = new Command('rongcloud');
  program
    .description('RongCloud (融云) on the command line')
    .version(version)
    .enablePositionalOptions()
    .helpCommand(false)
    .addHelpText('after', ENVIRONMENT)
    .argument('[command]')
    .usage('[options] [command]')
    .action((name) => act(() => (name === undefined ? program.help() : noCommand(program, name))));

  program
    .command('call')
    .description('call a method, and print its answer as JSON')
    .argument('<method>', 'as in User.register')
    .argument('[input...]', 'JSON, - for JSON from stdin, or --field value')
    .option('--all', 'print the items of all pages, a line each')
    .option('--timeout <ms>', 'of the call with its retries', wholeNumber)
    .option('--json', 'print an error as JSON')
    .passThroughOptions()
    .allowUnknownOption()
    .addHelpText('after', CALL)
    .action((name, words, options) => act(() => call(context, name, words, options)));

  program
    .command('methods')
    .description('list the methods')
    .argument('[word]', 'only those with it in their name, path or summary')
    .option('--json', 'print JSON')
    .action((word, options) => act(() => methods(context, word, options)));

  program
    .command('help')
    .description('tell what a method or a command does and takes')
    .argument('[name]', 'a method, as in User.register, or a command')
    .option('--json', 'print what is known of a method as JSON')
    .action((name, options) =>
      act(() => {
        const command = program.commands.find((other) => other.name() === name);
        if (name === undefined || command) return (command ?? program).help();
        return helpOfMethod(context, name, options);
      }),
    );

  program
    .command('import')
    .description('call a method for each row of a file')
    .argument('<method>', 'as in User.register')
    .argument('<file>', 'CSV or JSON lines, or - for stdin')
    .option('--results <file>', 'where each outcome goes (<name>.results.jsonl beside the file)')
    .option('--retry-failed', 'send rows again that failed')
    .option('--retry-unknown', 'send rows again that may have been carried out')
    .option('--dry-run', 'check each row, and send nothing')
    .option('--concurrency <n>', 'rows in flight at once', wholeNumber, 100)
    .option('--quota <n/time>', 'of the app, where it is not the documented one', readQuota)
    .addOption(new Option('--format <format>', 'of the file').choices(['csv', 'tsv', 'jsonl']))
    .option('--delimiter <text>', 'what stands between the values of CSV', readDelimiter)
    .option('--encoding <name>', 'of the file, as in gbk (utf-8)')
    .option('--allow-unknown', 'send fields too that the method does not have')
    .option('--take-over', 'take over the results of an import that is no longer running')
    .option('--json', 'print the counts of outcomes as JSON')
    .addHelpText('after', IMPORT)
    .action((name, file, options) => act(() => importRows(context, name, file, options)));

  program
    .command('history')
    .description('fetch the hourly logs of messages')
    .argument('<from>', 'the first hour as yyyyMMddHH, as in 2026112400')
    .argument('<to>', 'the last hour')
    .requiredOption('--out <folder>', 'where each hour gets a folder')
    .option('--json', 'print a line of JSON for each hour')
    .addHelpText('after', HISTORY)
    .action((from, to, options) => act(() => history(context, from, to, options)));

  program
    .command('webhook')
    .description('send a signed callback of the service to a server of yours')
    .argument('<event>', 'as in message')
    .argument('[properties...]', 'of the event: JSON, - for JSON from stdin, or --name value')
    .requiredOption('--to <url>', 'URL of the server')
    .option('--json', 'print the event and the answer as JSON')
    .passThroughOptions()
    .allowUnknownOption()
    .addHelpText('after', WEBHOOK)
    .action((name, words, options) => act(() => webhook(context, name, words, options)));

  program
    .command('completion')
    .description('print a script that completes commands, methods and fields')
    .addArgument(new Argument('<shell>').choices(SHELLS))
    .addHelpText('after', COMPLETION)
    .action((shell) => act(() => printScript(shell)));

  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .allowUnknownOption()
    .action((words) => act(() => complete(context, program, words)));

  return program;
}

/** A message of the parser, without the values of flags: they may be secret. */
const withoutValues = (message) =>
  message.replace(/^error: /, '').replace(/'(--[^'=]*)=[^']*'/g, "'$1'");

/** Runs the command. Resolves with its exit code. */
export async function run(words, { env, stdin, stdout, stderr }) {
  const output = new Output({ env, stdout, stderr });
  let catalog;
  const context = {
    words,
    env,
    stdin,
    output,
    get catalog() {
      catalog ??= new Catalog();
      return catalog;
    },
    help: (name) => helpOfMethod(context, name),
  };
  let exitCode = DONE;
  const program = build(context, async (command) => {
    exitCode = (await command()) ?? DONE;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeErr: () => {},
      writeOut: (text) => output.print(text.trimEnd()),
    });
  }
  try {
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (isOfSystem(error)) {
      output.complain(describeFailure(error));
      return FAILED;
    }
    if (error instanceof Misuse) output.complain(error.message);
    else if (error.code?.startsWith?.('commander.')) {
      if (error.exitCode === 0 || error.code === 'commander.help') return DONE;
      output.complain(withoutValues(error.message));
    } else throw error;
    return MISUSED;
  }
}
