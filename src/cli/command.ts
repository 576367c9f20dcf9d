/** The exit codes of a command, for the shell that started it. */
export const EXIT = {
  /** All is well. */
  ok: 0,
  /** The command did its work and found something wrong: violations, a threshold that is not met. */
  findings: 1,
  /** The command could not do its work: wrong use, no connection, an unreadable file. */
  trouble: 2,
} as const;

/** One command of the command line; adding one is a file in `commands/` and a line in its index. */
export interface Command {
  /** As it is typed: `simulate`. */
  readonly name: string;
  /** A phrase without a full stop, shown in the list of commands. */
  readonly summary: string;
  readonly arguments?: readonly CommandArgument[] | undefined;
  readonly options?: readonly CommandOption[] | undefined;
  /** Command lines, and the result of each. */
  readonly examples?: readonly (readonly [line: string, says: string])[] | undefined;
  /**
   * Does the work and returns the exit code.
   *
   * @throws CommandError for a problem that the user can fix; the message is printed unchanged
   */
  readonly run: (context: CommandContext) => Promise<number>;
}

/** A positional argument: `<url>`. */
export interface CommandArgument {
  readonly name: string;
  readonly summary: string;
  /** Optional. */
  readonly optional?: boolean | undefined;
  /** Takes all arguments that follow; the last argument only. */
  readonly variadic?: boolean | undefined;
}

/** An option: `--port <number>`, or `--force` without a value. */
export interface CommandOption {
  /** The long name, with the value in angle brackets if it takes one: `--port <number>`. */
  readonly flags: `--${string}`;
  readonly summary: string;
  /** The option can be given several times. */
  readonly repeatable?: boolean | undefined;
  /** The only accepted values. */
  readonly choices?: readonly string[] | undefined;
  /** Shown in the help; applied by the command. */
  readonly byDefault?: string | undefined;
}

/** The surroundings of a command; it touches nothing else of the process. */
export interface CommandContext {
  /** The positional arguments, in order. */
  readonly arguments: readonly string[];
  /** The value of an option by its name without dashes: `option('port')`; the last one if it is repeated. */
  readonly option: (name: string) => string | undefined;
  /** All values of a repeatable option. */
  readonly list: (name: string) => readonly string[];
  /** Whether an option without a value is given. */
  readonly flag: (name: string) => boolean;
  /** Writes the requested result to the standard output. */
  readonly out: (text: string) => void;
  /** Writes everything else to the standard error. */
  readonly err: (text: string) => void;
  /** Writes commands to a CI runner; no other text can contain one. */
  readonly instruct: (text: string) => void;
  /** The same on the standard error, if a program reads the standard output. */
  readonly instructAside: (text: string) => void;
  /** Shows the progress of long work on a terminal; `undefined` clears the line. */
  readonly progress: (line: string | undefined) => void;
  /** Whether the standard output is a terminal that shows colours. */
  readonly hasColours: boolean;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Aborted when the user or the system stops the command. */
  readonly signal: AbortSignal;
}

/** A message for the user instead of a result: wrong use, or a missing file, host or package. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    message: string,
    readonly exitCode: number = EXIT.trouble,
  ) {
    super(message);
  }
}
