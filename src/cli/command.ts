/** What the outcome of a command means to the shell that started it. */
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
  /** One sentence without a full stop, shown in the list of commands. */
  readonly summary: string;
  readonly arguments?: readonly CommandArgument[] | undefined;
  readonly options?: readonly CommandOption[] | undefined;
  /** What to type, and what comes of it. */
  readonly examples?: readonly (readonly [line: string, says: string])[] | undefined;
  /**
   * Does the work and gives the exit code.
   *
   * @throws CommandError for what the user can put right; the message is printed as it is
   */
  readonly run: (context: CommandContext) => Promise<number>;
}

/** A positional argument: `<url>`. */
export interface CommandArgument {
  readonly name: string;
  readonly summary: string;
  /** May be left out. */
  readonly optional?: boolean | undefined;
  /** Takes all that follow; the last argument only. */
  readonly variadic?: boolean | undefined;
}

/** An option: `--port <number>`, or `--force` without a value. */
export interface CommandOption {
  /** The long name, with the value in angle brackets where it takes one: `--port <number>`. */
  readonly flags: `--${string}`;
  readonly summary: string;
  /** The option may be given several times. */
  readonly repeatable?: boolean | undefined;
  /** Nothing else is taken. */
  readonly choices?: readonly string[] | undefined;
  /** Shown in the help; applied by the command. */
  readonly byDefault?: string | undefined;
}

/** What a command works with; nothing else of the process is touched. */
export interface CommandContext {
  /** The positional arguments, in order. */
  readonly arguments: readonly string[];
  /** The value of an option by its name without dashes: `option('port')`; the last one where it is repeated. */
  readonly option: (name: string) => string | undefined;
  /** All values of a repeatable option. */
  readonly list: (name: string) => readonly string[];
  /** Whether an option without a value is given. */
  readonly flag: (name: string) => boolean;
  /** Writes a text to the standard output; what the command was asked for. */
  readonly out: (text: string) => void;
  /** Writes a text to the standard error; everything else. */
  readonly err: (text: string) => void;
  /** Writes commands to a runner of builds; any other text cannot hold one. */
  readonly instruct: (text: string) => void;
  /** The same on the standard error, where a program reads the standard output. */
  readonly instructAside: (text: string) => void;
  /** Shows how far long work has come, where somebody watches a terminal; `undefined` takes the line away. */
  readonly progress: (line: string | undefined) => void;
  /** Whether the standard output is a terminal that shows colours. */
  readonly hasColours: boolean;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Aborted when the user or the system wants the command to stop. */
  readonly signal: AbortSignal;
}

/** A message for the user instead of a result: wrong use, or something outside that is not there. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    message: string,
    readonly exitCode: number = EXIT.trouble,
  ) {
    super(message);
  }
}
