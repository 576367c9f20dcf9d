import { basename } from 'node:path';

/** A command line of Jest from a script in package.json. */
export interface JestCommand {
  /** The script, `test`; undefined for the default command. */
  readonly script: string | undefined;
  /** Options for Node before the program: `--experimental-vm-modules`. */
  readonly nodeOptions: readonly string[];
  readonly env: { readonly [name: string]: string };
  readonly args: readonly string[];
}

/** Options that change the output of a run, or its end, but not its tests; some of them take a value. */
const ASIDE =
  /^(?:--(?:watch|watchAll|coverage|collectCoverage|ci|silent|verbose|json|onlyChanged|onlyFailures|debug|detectOpenHandles|forceExit|color|colors|no-color|noStackTrace|bail|updateSnapshot|passWithNoTests|no-cache|notify|logHeapUsage|listTests|showConfig|init)(?:=.*)?|-[obuw]|--(?:outputFile|coverageReporters|coverageDirectory|reporters|maxWorkers|testNamePattern|workerIdleMemoryLimit)(?:=.*)?)$/;
const WITH_VALUE =
  /^--(?:outputFile|coverageReporters|coverageDirectory|reporters|maxWorkers|testNamePattern|workerIdleMemoryLimit)$/;

/** Options that define how a suite is run; they stay, because without them it is a different suite. */
const MANNER =
  /^(?:-i|--(?:runInBand|detectLeaks|expand|errorOnDeprecated|randomize|showSeed|workerThreads|testTimeout|maxConcurrency|seed)(?:=.*)?)$/;

/**
 * The command lines of Jest in the scripts of a project, each suite once, the one of `npm test` first. Scripts that
 * only a shell can parse are left out.
 */
export function scriptCommands(scripts: { readonly [name: string]: unknown }): readonly JestCommand[] {
  const found = Object.entries(scripts)
    .sort(([one], [other]) => rank(one) - rank(other))
    .flatMap(([name, line]) => (typeof line === 'string' ? (commandOf(name, line) ?? []) : []));
  const suites = new Map<string, JestCommand>();
  for (const command of found) {
    const key = JSON.stringify(command.args.filter((arg) => !MANNER.test(arg)));
    if (!suites.has(key)) suites.set(key, command);
  }
  return [...suites.values()];
}

/** Whether a script runs Jest in any way. */
export function namesJest(line: unknown): boolean {
  return typeof line === 'string' && line.split(/[\s;&|"'()]+/).some(isProgram);
}

function rank(name: string): number {
  if (name === 'test') return 0;
  return /watch|debug|cov/.test(name) ? 2 : 1;
}

function commandOf(script: string, line: string): JestCommand | undefined {
  const part = line.split(/&&|\|\||[;|]/).find(namesJest);
  if (part === undefined || /[`$<>*]\(?|\(/.test(part)) return undefined;
  const words = (part.match(/"[^"]*"|'[^']*'|[^\s"']+(?:"[^"]*"|'[^']*')?[^\s"']*/g) ?? []).map(unquoted);
  const program = words.findIndex(isProgram);
  const before = words.slice(0, program);
  const env = Object.fromEntries(
    before.flatMap((word) => {
      const [, name, value = ''] = /^([A-Za-z_]\w*)=(.*)$/.exec(word) ?? [];
      return name === undefined ? [] : [[name, unquoted(value)] as const];
    }),
  );
  const { NODE_OPTIONS = '', ...others } = env;
  const given = [...NODE_OPTIONS.split(/\s+/), ...before.slice(before.lastIndexOf('node') + 1)];
  const nodeOptions = given.filter((word) => /^--/.test(word) && !/^--inspect/.test(word));
  return {
    script,
    nodeOptions: [...new Set(nodeOptions)],
    env: others,
    args: suiteArgs(words.slice(program + 1)),
  };
}

function suiteArgs(args: readonly string[]): readonly string[] {
  return args.filter(
    (word, index) => !ASIDE.test(word) && !(WITH_VALUE.test(args[index - 1] ?? '') && !word.startsWith('-')),
  );
}

function unquoted(word: string): string {
  return word.replace(/^(["'])(.*)\1$/, '$2').replace(/=(["'])(.*)\1$/, '=$2');
}

/** `jest`, or the path of its program. */
function isProgram(word: string): boolean {
  return /^jest(?:\.js|\.cmd)?$/.test(basename(word)) && !/^--/.test(word);
}
