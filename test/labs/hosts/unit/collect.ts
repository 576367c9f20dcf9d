import { format } from 'node:util';
import { expect as jests } from 'expect';
import { holdToSnapshot } from './snapshot';

/**
 * `test`, `describe`, `expect` and the hooks for unit tests that another runner is to run: the tests are
 * collected, and run one by one, with the runner's own `expect`.
 */
type Run = () => unknown;

interface File {
  readonly name: string;
  /** Matchers that the file registers when it is loaded. */
  readonly matchers: object[];
  readonly before: Run[];
}

export interface UnitTest {
  readonly file: string;
  readonly name: string;
  readonly run: Run;
}

interface HostExpect {
  (value: unknown): object;
  extend: (matchers: object) => unknown;
}

export const unitTests: UnitTest[] = [];

/** Whether the texts of the matchers are wanted, or those of `assertError`, and who takes the latter. */
export const told: { style: 'expect' | 'assertError'; leave: (text: string) => void } = {
  style: 'expect',
  leave: () => {},
};

let file: File = { name: '', matchers: [], before: [] };
/** What runs before each test, by the blocks around it: the outermost first. */
let scopes: readonly Run[][] = [[]];
let path: readonly string[] = [];
let isLoading = true;
let host =
  (globalThis as { readonly hostExpect?: HostExpect }).hostExpect ?? (jests as unknown as HostExpect);

/** Says that the tests which follow are those of a file. */
export function beginFile(name: string): void {
  file = { name, matchers: [], before: [] };
  scopes = [[]];
}

export function endFiles(): void {
  isLoading = false;
}

function add(name: string, run: Run): void {
  const own = file;
  const around = scopes;
  unitTests.push({
    file: own.name,
    name: `${unitTests.length} ${[own.name, ...path, name].join(' › ')}`,
    async run() {
      for (const matchers of own.matchers) extend(matchers);
      // Once for all tests of the file.
      for (const before of own.before.splice(0)) await before();
      for (const before of around.flat()) await before();
      try {
        await run();
      } catch (error) {
        if (!(error instanceof NotInThisRunner)) throw error;
      }
    },
  });
}

type Body = (...row: readonly unknown[]) => unknown;

const each =
  (define: (name: string, run: Run) => void) =>
  (table: readonly unknown[]) =>
  (name: string, body: Body): void => {
    // As Jest takes it: a table has lists alone, anything else is one value a row.
    const isTable = table.every((row) => Array.isArray(row));
    for (const row of table) {
      const values = isTable ? (row as readonly unknown[]) : [row];
      define(titleOf(name, values), () => body(...values));
    }
  };

function titleOf(name: string, [first, ...rest]: readonly unknown[]): string {
  const named = name.replaceAll(/\$(\w+)/g, (_, key: string) =>
    String((first as { readonly [key: string]: unknown })[key]),
  );
  const values = [first, ...rest].slice(0, named.split('%').length - 1);
  const title = values.length > 0 ? format(named, ...values) : named;
  return title.replaceAll(/\s+/g, ' ').slice(0, MOST_OF_TITLE);
}

const MOST_OF_TITLE = 80;

function group(name: string, body: Run): void {
  const outer = path;
  const outerScopes = scopes;
  path = [...path, name];
  scopes = [...scopes, []];
  body();
  path = outer;
  scopes = outerScopes;
}

export const describe = Object.assign(group, { each: each(group) });
export const test = Object.assign(add, { each: each(add) });
export const beforeAll = (run: Run): void => void file.before.push(run);
export const beforeEach = (run: Run): void => void scopes.at(-1)?.push(run);
/** What a file leaves behind goes with the folder of the run. */
export const afterAll = (): void => {};

function extend(matchers: object): void {
  if (isLoading) file.matchers.push(matchers);
  // Playwright Test gives another `expect`.
  const extended = host.extend(matchers);
  if (typeof extended === 'function') host = extended as HostExpect;
}

/** The runner's own `expect`, but for snapshots, which are held to what Jest has written. */
export const expect = new Proxy(
  (value: unknown) => (told.style === 'expect' ? withSnapshots(value) : silent),
  {
    get(_, name) {
      if (name === 'addEqualityTesters' && !(name in host)) throw new NotInThisRunner();
      if (name === 'extend') return extend;
      // Nobody but Bun can compare its matchers, which assertError refuses.
      return Reflect.get(told.style === 'expect' ? host : jests, name) as unknown;
    },
  },
);

/** Neither Bun nor Playwright Test knows custom testers. */
class NotInThisRunner extends Error {}

function withSnapshots(value: unknown): object {
  const isThenable = typeof (value as { readonly then?: unknown } | undefined | null)?.then === 'function';
  return new Proxy(methodsOf(host(value)), {
    get(methods, name) {
      if (name === 'toMatchInlineSnapshot') return (snapshot: string) => holdToSnapshot(value, snapshot);
      if (!isThenable || (name !== 'resolves' && name !== 'rejects'))
        return Reflect.get(methods, name) as unknown;
      // Bun takes real promises alone, and a request of supertest is none.
      return methodsOf(Reflect.get(host(Promise.resolve(value)), name) as object, true);
    },
  });
}

/** The matchers as functions, as Jest's are: Vitest's and Bun's are methods. */
function methodsOf(assertion: object, isPromised = false): object {
  return new Proxy(assertion, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (name === 'resolves' || name === 'rejects') return methodsOf(member as object, true);
      if (name === 'not') return methodsOf(member as object, isPromised);
      if (typeof member !== 'function') return member;
      const call = (...given: readonly unknown[]): unknown => Reflect.apply(member, target, given);
      // Bun waits without a promise, and throws at once.
      return isPromised ? async (...given: readonly unknown[]) => call(...given) : call;
    },
  });
}

/** Where `assertError` is asked, nothing is expected of the texts of the matchers. */
const silent: object = new Proxy(() => silent, { get: (_, name) => (name === 'then' ? undefined : silent) });
