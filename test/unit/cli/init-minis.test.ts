import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { environmentOfUser } from '../../fixtures/support/environment-of-user';
import { runJest } from '../../fixtures/support/run-jest';
import { createSharedModules } from '../../fixtures/support/shared-modules';
import type { MiniProject } from './init-minis';
import { minis } from './init-minis';
import type { Outcome } from './run-main';
import { runMain } from './run-main';

/** So many are set up at the same time. */
const LANES = 3;

let shared: ReturnType<typeof createSharedModules>;
let parent: string;
interface Done {
  readonly first: Outcome;
  readonly second: Outcome;
  readonly before: Files;
  readonly after: Files;
  readonly afterSecond: Files;
}
type Files = ReadonlyMap<string, string>;
const done = new Map<string, Done>();

const folderOf = ({ name }: MiniProject) => join(parent, name.replaceAll(/\W+/g, '-'));

beforeAll(async () => {
  shared = createSharedModules();
  parent = mkdtempSync(join(tmpdir(), 'init-minis-'));
  writeFileSync(join(parent, 'package.json'), '{}');
  const waiting = [...minis];
  const lane = async (): Promise<void> => {
    for (let mini = waiting.shift(); mini !== undefined; mini = waiting.shift())
      done.set(mini.name, await setUp(mini));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}, 600_000);
afterAll(() => {
  rmSync(parent, { recursive: true });
  shared.remove();
});

async function setUp(mini: MiniProject): Promise<Done> {
  const cwd = folderOf(mini);
  for (const [name, content] of Object.entries(mini.files)) {
    const path = join(cwd, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
  }
  symlinkSync(shared.folder, join(cwd, 'node_modules'));
  const before = filesOf(cwd);
  const first = await runMain(['init'], { cwd, env: environmentOfUser() });
  const after = filesOf(cwd);
  const second = await runMain(['init'], { cwd, env: environmentOfUser() });
  return { first, second, before, after, afterSecond: filesOf(cwd) };
}

function filesOf(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
  return new Map(
    names
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .filter((path) => !path.includes('node_modules'))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

const resultOf = ({ name }: MiniProject) => {
  const result = done.get(name);
  if (result === undefined) throw new Error(`${name} was not set up`);
  return result;
};

describe.each(minis)('$name', (mini) => {
  test('the example is where Jest finds it, and was run', () => {
    const { first, after } = resultOf(mini);
    expect([first.err, first.out]).toEqual(['', expect.stringContaining(`Ran ${mini.example}: 2 passed.`)]);
    expect(first.exitCode).toBe(0);
    const catalog = JSON.parse(after.get(mini.catalog ?? 'error-catalog.json') ?? '') as { format: string };
    expect(catalog.format).toBe(mini.format ?? 'simple');
    for (const part of mini.holds ?? []) expect(after.get(mini.example)).toContain(part);
  });

  test('nothing else is changed than what has to be', () => {
    const { before, after } = resultOf(mini);
    const [changed, ...lines] = mini.changed ?? [];
    const fresh = [...after.keys()].filter((name) => !before.has(name));
    const isTyped = /\.ts$/.test(mini.example)
      ? [join(dirname(mini.example), 'jest-error-contract.d.ts')]
      : [];
    expect(fresh.sort()).toEqual(
      [
        ...new Set([mini.catalog ?? 'error-catalog.json', mini.example, ...isTyped, ...(mini.written ?? [])]),
      ].sort(),
    );
    for (const [name, text] of before) {
      if (name !== changed) expect([name, after.get(name)]).toEqual([name, text]);
    }
    if (changed === undefined) return;
    const eol = before.get(changed)?.includes('\r\n') === true ? '\r\n' : '\n';
    const old = (before.get(changed) ?? '').split(eol);
    const added = (after.get(changed) ?? '').split(eol).filter((line) => !old.includes(line));
    expect(added).toEqual(lines.filter((line) => !old.includes(line)));
  });

  test('a second run changes nothing', () => {
    const { second, after, afterSecond } = resultOf(mini);
    expect([second.exitCode, second.err]).toEqual([0, '']);
    expect([...afterSecond]).toEqual([...after]);
  });
});

test('all suites pass, with the example among their tests', () => {
  const projects = minis.flatMap((mini) => (mini.run ?? ['.']).map((path) => join(folderOf(mini), path)));
  writeFileSync(join(parent, 'jest.config.json'), JSON.stringify({ projects }));
  const { files } = runJest(parent);
  const failed = files.flatMap(({ name, message, assertionResults }) =>
    message !== '' || assertionResults.some(({ status }) => status !== 'passed')
      ? [`${name}: ${message}`]
      : [],
  );
  expect(failed).toEqual([]);
  const found = new Set(files.map(({ name }) => name));
  const absent = minis.filter(
    (mini) => mini.run?.length !== 0 && !found.has(join(folderOf(mini), mini.example)),
  );
  expect(absent.map(({ name }) => name)).toEqual([]);
  expect(existsSync(join(parent, 'error-catalog.json'))).toBe(false);
}, 600_000);
