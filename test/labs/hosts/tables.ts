import type { StoredResult } from './stored-result';
import type { Modules, Runner } from './runner';
import { runners } from './runners';
import { clientNames, titleOf } from './suite-files';

/** Heading and rows of a table. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const LETTERS: Readonly<Record<Modules, string>> = { commonjs: 'C', modules: 'E', typescript: 'T' };
const NAMES: Readonly<Record<Modules, string>> = {
  commonjs: 'CommonJS',
  modules: 'ES modules',
  typescript: 'TypeScript',
};

/** One row per runner, version and Node: which ways to load files hold. */
export function runnersTable(results: readonly StoredResult[]): Table {
  return {
    header: ['runner', 'on', 'modules', 'clients', 'texts', 'set up by'],
    rows: groups(results, ({ id, installed, node }) => [id, installed, node ?? ''].join('|')).map(runnerRow),
  };
}

function runnerRow(group: readonly StoredResult[]): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  const runner = runnerOf(first.id);
  const name = `${runner.name} ${first.installed}`.trim();
  const on = runtimeOf(first);
  if (first.notRun !== undefined) return [name, on, `**not run**: ${first.notRun}`, '', '', ''];
  const modules = group.map((one) => NAMES[one.modules] + (one.fails ? ' **fails**' : ''));
  const most = (of: (one: StoredResult) => number): string => String(Math.max(...group.map(of)));
  return [
    name,
    on,
    modules.join(', '),
    most(({ clients }) => clients.length),
    most(({ compared }) => compared),
    runner.setUp,
  ];
}

/** One row per client: with which runners it holds, each in which ways to load files. */
export function clientsTable(results: readonly StoredResult[]): Table {
  const nameOf = ({ id, installed }: StoredResult): string => `${runnerOf(id).name} ${installed}`.trim();
  const columns = groups(results, nameOf);
  return {
    header: ['client', ...columns.map(([one]) => (one === undefined ? '' : nameOf(one)))],
    rows: clientNames.map((client) => [titleOf(client), ...columns.map((runs) => cellOf(client, runs))]),
  };
}

function cellOf(client: string, runs: readonly StoredResult[]): string {
  if (runs.every(({ notRun }) => notRun !== undefined)) return 'not run';
  const asked = runs.filter(({ clients, notRun }) => clients.includes(client) && notRun === undefined);
  const marks = (Object.keys(LETTERS) as Modules[]).map((modules) => {
    const all = asked.filter((one) => one.modules === modules);
    if (all.length === 0) return '';
    return all.some(({ failing }) => failing.includes(client)) ? '✗' : LETTERS[modules];
  });
  return marks.join('') || '–';
}

function runnerOf(id: string): Runner {
  const runner = runners[id];
  if (runner === undefined) throw new Error(`There is no runner ${id}.`);
  return runner;
}

function groups(
  results: readonly StoredResult[],
  keyOf: (one: StoredResult) => string,
): readonly (readonly StoredResult[])[] {
  const all = new Map<string, StoredResult[]>();
  for (const one of results) all.set(keyOf(one), [...(all.get(keyOf(one)) ?? []), one]);
  return [...all.values()];
}

function runtimeOf(one: StoredResult): string {
  const { ownRuntime, name } = runnerOf(one.id);
  return ownRuntime === true ? (name.split(' ', 1)[0] ?? '') : `Node ${one.nodeVersion}`;
}
