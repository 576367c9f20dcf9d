import type { Command, CommandContext } from '../../src/cli/command';

/** What a command of the command line has done. */
export interface CommandRun {
  readonly exitCode: number;
  readonly out: string;
}

/** Runs a command with parsed arguments. */
export async function runCommand(
  command: Command,
  given: {
    readonly arguments: readonly string[];
    readonly options?: { readonly [name: string]: string | readonly string[] | true } | undefined;
    readonly cwd: string;
    readonly env?: NodeJS.ProcessEnv | undefined;
  },
): Promise<CommandRun> {
  const { options = {} } = given;
  const written: string[] = [];
  const list = (name: string): readonly string[] => {
    const value = options[name];
    return value === undefined || value === true ? [] : [value].flat();
  };
  const context: CommandContext = {
    arguments: given.arguments,
    list,
    option: (name) => list(name).at(-1),
    flag: (name) => options[name] === true,
    out: (text) => void written.push(text),
    err: (text) => void written.push(text),
    hasColours: false,
    cwd: given.cwd,
    env: given.env ?? {},
    signal: new AbortController().signal,
  };
  const exitCode = await command.run(context);
  return { exitCode, out: written.join('') };
}
