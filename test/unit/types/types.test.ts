import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');
const programs = join(__dirname, 'programs');
/** Each is a folder: a catalog is registered for a whole program. */
const correct = [
  ['global-expect', 'the global expect of @types/jest, asymmetric use, promises, and every function'],
  ['jest-globals', 'the expect of @jest/globals'],
  ['both-expects', 'both in one program'],
  ['plain-expect', 'the expect of the package of that name, without Jest'],
  ['environments', 'environments that are extended, mixed into, and set up'],
  ['vitest', 'the expect of Vitest, and what its entries export'],
  ['playwright-test', 'expect.extend() of Playwright Test, without any types of Jest'],
  ['bun-test', 'expect.extend() of Bun, without any types of Jest'],
  ['standard-codes', 'a registered catalog that extends the standard one'],
  ['own-codes', 'a registered catalog with codes of its own alone'],
  ['any-codes', 'a registered catalog that takes any codes'],
  ['untyped-codes', 'a registered catalog whose codes the compiler does not know'],
] as const;

/** Beside the types of others: who comes first must not matter to the compiler. */
const beside = readdirSync(join(programs, 'beside-others'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

test('every program is compiled', () => {
  const folders = readdirSync(programs, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name)).toEqual(
    [...correct.map(([name]) => name), 'beside-others', 'wrong'].sort(),
  );
  expect(beside).toEqual(
    ['jest-dom', 'jest-extended', 'own-matchers', 'vitest'].flatMap((name) => [
      `${name}-first`,
      `${name}-last`,
    ]),
  );
});

// Lines that must not compile say so themselves: a `@ts-expect-error` with nothing behind it is an error.
test.concurrent.each(correct)('%s: %s', async (name) => {
  expect(await compile(name)).toEqual({ code: 0, output: '' });
});

test.concurrent.each(beside)('beside others: %s', async (name) => {
  expect(await compile('beside-others', `${name}.json`)).toEqual({ code: 0, output: '' });
});

test.concurrent('wrong: each wrong line is an error that says what is meant', async () => {
  const { code, output } = await compile('wrong');
  expect(code).toBe(1);
  expect(output).toMatchInlineSnapshot(`
     "wrong.ts(4,78): error TS2322: Type 'string' is not assignable to type 'never'.
     wrong.ts(12,18): error TS2551: Property 'toBeConflct' does not exist on type 'JestMatchers<{ readonly status: number; }>'. Did you mean 'toBeConflict'?
     wrong.ts(13,31): error TS2345: Argument of type '"email_takn"' is not assignable to parameter of type 'ErrorArgument<409> | undefined'.
     wrong.ts(14,27): error TS2559: Type '"email_taken"' has no properties in common with type 'ErrorExpectation<never>'.
     wrong.ts(15,36): error TS2345: Argument of type '"gone"' is not assignable to parameter of type 'AnyErrorArgument<number> | undefined'.
     wrong.ts(16,33): error TS2561: Object literal may only specify known properties, but 'mesage' does not exist in type 'ErrorExpectation<"email_taken">'. Did you mean to write 'message'?
     wrong.ts(17,18): error TS2561: Object literal may only specify known properties, but 'catalogue' does not exist in type 'MatcherOptions'. Did you mean to write 'catalog'?
     wrong.ts(18,1): error TS2578: Unused '@ts-expect-error' directive."
    `);
});

/** What the compiler says of a program, with paths from its folder. */
async function compile(
  name: string,
  file = 'tsconfig.json',
): Promise<{ readonly code: number; readonly output: string }> {
  const compiler = join(root, 'node_modules', 'typescript7', 'lib', 'tsc.js');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [compiler, '--project', join(programs, name, file), '--pretty', 'false'],
      { cwd: join(programs, name) },
      (error, stdout, stderr) => {
        resolve({ code: Number(error?.code ?? 0), output: `${stdout}${stderr}`.trimEnd() });
      },
    );
  });
}
