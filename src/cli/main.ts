import { Command as Program, CommanderError, Option } from 'commander';
import { printableInColour } from '../core/printable';
import { CatalogError } from '../catalog/refuse/catalog-error';
import type { Command, CommandContext, CommandOption } from './command';
import { CommandError, EXIT } from './command';
import { commands } from './commands';
import { shownMistake } from './hide-secrets';

const NAME = 'jest-error-contract';

/** The parts of the process that the command line uses. */
export type Surroundings = Pick<
  CommandContext,
  'out' | 'err' | 'progress' | 'hasColours' | 'cwd' | 'env' | 'signal'
> & {
  readonly version: string;
};

/** Runs the command line and returns the exit code; `args` starts after the name of the program. */
export async function main(args: readonly string[], around: Surroundings): Promise<number> {
  let exitCode: number = EXIT.ok;
  const surroundings = {
    ...around,
    out: (text: string) => around.out(printableInColour(text)),
    err: (text: string) => around.err(printableInColour(text)),
  };
  const program = createProgram(surroundings);
  for (const command of commands) {
    addCommand(program, command, async (given) => {
      exitCode = await command.run({
        ...surroundings,
        instruct: around.out,
        instructAside: around.err,
        ...given,
      });
    });
  }
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.trouble;
    if (error instanceof CommandError || error instanceof CatalogError) {
      surroundings.err(`${error.message}\n`);
      return error instanceof CommandError ? error.exitCode : EXIT.trouble;
    }
    throw error;
  }
}

function createProgram({ out, err, version }: Surroundings): Program {
  return new Program(NAME)
    .description('One error catalog for tests, simulator and documentation')
    .version(version, '--version', 'show the version')
    .helpOption('--help', 'show this help')
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: out,
      writeErr: err,
      outputError: (text, write) => write(shownMistake(said(text))),
    })
    .addHelpText('after', `\n\`npx ${NAME} <command> --help\` shows more.`);
}

type Given = Pick<CommandContext, 'arguments' | 'option' | 'list' | 'flag'>;

function addCommand(program: Program, command: Command, run: (given: Given) => Promise<void>): void {
  const added = program
    .command(command.name)
    .description(command.summary)
    .helpOption('--help', 'show this help');
  for (const argument of command.arguments ?? []) {
    const name = `${argument.name}${argument.variadic === true ? '...' : ''}`;
    added.argument(argument.optional === true ? `[${name}]` : `<${name}>`, argument.summary);
  }
  for (const option of command.options ?? []) added.addOption(optionOf(option));
  if (command.examples !== undefined) added.addHelpText('after', examplesText(command.examples));
  added.action(async () => {
    const values = added.opts<{ readonly [name: string]: unknown }>();
    const list = (name: string): readonly string[] => [values[camel(name)] ?? []].flat().map(String);
    await run({
      arguments: added.args,
      list,
      option: (name) => list(name).at(-1),
      flag: (name) => values[camel(name)] === true,
    });
  });
}

function optionOf({ flags, summary, repeatable, choices, byDefault }: CommandOption): Option {
  const remark = byDefault === undefined ? '' : ` (default: ${byDefault})`;
  const option = new Option(flags, `${summary}${remark}`);
  if (choices !== undefined) option.choices(choices);
  // Called once per value; `before` is the result of the earlier calls.
  if (repeatable === true) option.argParser((value, before: readonly string[] = []) => [...before, value]);
  return option;
}

function examplesText(examples: NonNullable<Command['examples']>): string {
  const lines = examples.map(([line, says]) => `  ${NAME} ${line}\n      ${says}`);
  return `\nExamples:\n${lines.join('\n')}`;
}

/** `base-url` → `baseUrl`, the name that the argument parser gives to the value. */
function camel(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The argument parser writes `error: …` and, in brackets, a suggestion. */
function said(text: string): string {
  return text.replace(/^error: (.)/, (_, first: string) => first.toUpperCase());
}
