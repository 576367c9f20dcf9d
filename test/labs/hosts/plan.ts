import { runners } from './runners';
import type { Modules, Runner, Version } from './runner';

/** One run of the lab: a runner in a version, on a Node, with one way to load files. */
export interface PlannedRun {
  readonly id: string;
  readonly runner: Runner;
  readonly version: string;
  readonly modules: Modules;
  /** A major of Node that is not the one of the lab. */
  readonly node?: string | undefined;
}

const MODULES: readonly Modules[] = ['commonjs', 'modules', 'typescript'];

/** Everything that the asked runners can prove, or the part of it that is run for every change. */
export function plan(asked: readonly string[], isRepresentative: boolean): readonly PlannedRun[] {
  return Object.entries(runners)
    .filter(([id]) => asked.length === 0 || asked.includes(id))
    .flatMap(([id, runner]) =>
      isRepresentative
        ? representativeOf(id, runner)
        : runner.versions.flatMap((one) => runsOf(id, runner, one)),
    );
}

function representativeOf(id: string, runner: Runner): readonly PlannedRun[] {
  const { version, modules = [] } = runner.representative ?? { version: '' };
  return modules.map((one) => ({ id, runner, version, modules: one }));
}

function runsOf(
  id: string,
  runner: Runner,
  { range, nodes = [], leastNode = 0 }: Version,
): readonly PlannedRun[] {
  const known = [undefined, ...nodes].filter(
    (node) => Number.parseInt(node ?? process.versions.node, 10) >= leastNode,
  );
  return known.flatMap((node) =>
    MODULES.filter((one) => runner.modules[one] !== undefined)
      .filter((one) => one !== 'typescript' || runner.stripsTypes !== true || canStripTypes(node))
      .map((modules) => ({ id, runner, version: range, modules, node })),
  );
}

/** Node loads TypeScript by itself from 22.18 on. */
function canStripTypes(node: string | undefined): boolean {
  const [major = 0, minor = 0] = (node ?? process.versions.node).split('.').map(Number);
  return major > 22 || (major === 22 && (node !== undefined || minor >= 18));
}
