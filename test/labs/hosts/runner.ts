/** Milliseconds that a test may take: machines may be loaded, and a client may start a process. */
export const PATIENCE = 60_000;

/** How the files of a project are loaded. */
export type Modules = 'commonjs' | 'modules' | 'typescript';

/** A version of a runner, and what it needs. */
export interface Version {
  /** As npm takes it, and as the table names it. */
  readonly range: string;
  /** Majors of Node to run with, beside the one that runs the lab. */
  readonly nodes?: readonly string[];
  /** The least major of Node that it works on, where that is not the one that this package asks for. */
  readonly leastNode?: number;
}

/** Where a runner is started. */
export interface Started {
  /** The folder of the runner and of the packed package. */
  readonly installed: string;
  /** The test file. */
  readonly file: string;
  readonly modules: Modules;
}

/** A test runner: what is installed, what a user writes, and how it is started. */
export interface Runner {
  readonly name: string;
  /** Packages besides ours; the first one names the version. */
  readonly packages: (version: string) => readonly string[];
  readonly versions: readonly Version[];
  /** Each way to load files, and what TypeScript is turned into. */
  readonly modules: Partial<Readonly<Record<Modules, 'commonjs' | 'modules'>>>;
  /** How one asserts; a runner with an `expect` proves both. */
  readonly style: 'expect' | 'assertError' | 'explain';
  /** The clients that it is asked with, where they are not all. */
  readonly clients?: readonly string[];
  /** One sentence: how it is set up. */
  readonly setUp: string;
  /**
   * A TypeScript module that exports `host`, and `define(name, run)` for a test; it becomes JavaScript where the
   * project has no TypeScript.
   */
  readonly glue: (modules: Modules) => string;
  /** Other TypeScript modules, which become JavaScript as well: path to source. */
  readonly sources?: { readonly [path: string]: string };
  /** Other files of the project: path to content. */
  readonly files?: (modules: Modules) => { readonly [path: string]: string };
  /** A program of its own in the folder of the runner, else Node, and what it is given. */
  readonly start: (started: Started) => { readonly program?: string; readonly args: readonly string[] };
  /** A program that must compile in the TypeScript project, with the real declarations of the runner. */
  readonly typed?: string;
  /** What the compiler takes besides what is imported. */
  readonly types?: readonly string[];
  /** It brings its own runtime, and does not run on Node. */
  readonly ownRuntime?: boolean;
  /** False where CommonJS cannot load ES modules, which Node itself can since 20.19. */
  readonly loadsEsModules?: boolean;
  /** TypeScript is loaded by Node itself, which older versions cannot. */
  readonly stripsTypes?: boolean;
  /** Environment of the run. */
  readonly env?: { readonly [name: string]: string };
  /** Part of `.ci/run`. */
  readonly representative?: { readonly version: string; readonly modules: readonly Modules[] };
}
