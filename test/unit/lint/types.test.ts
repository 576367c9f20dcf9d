import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryProject } from '../catalog/temporary-project';
import { runMain } from '../cli/run-main';

const root = join(__dirname, '..', '..', '..');

const catalog = {
  extends: 'standard',
  errors: [
    { code: 'email_taken', status: 409 },
    { code: 'it’s "gone"'.replaceAll(' ', '-'), status: 410 },
  ],
};

function projectWith(content: object, files: object = {}): string {
  return temporaryProject({ 'package.json': {}, 'error-catalog.json': content, ...files });
}

async function declarationOf(content: object): Promise<string> {
  const cwd = projectWith(content);
  expect(await runMain(['types'], { cwd })).toEqual({
    exitCode: 0,
    out: 'Wrote error-catalog.d.ts. The compiler reads it if "include" in tsconfig.json covers it.\n',
    err: '',
  });
  return readFileSync(join(cwd, 'error-catalog.d.ts'), 'utf8');
}

test('own codes and the standard ones', async () => {
  expect(await declarationOf(catalog)).toMatchInlineSnapshot(`
   "// Written by \`npx jest-error-contract types\` from error-catalog.json; \`lint\` reports when it is stale.
   import 'jest-error-contract';

   declare module 'jest-error-contract' {
     interface Register {
       catalog: {
         readonly extends: 'standard';
         readonly errors: readonly (
           | { readonly code: "email_taken"; readonly status: 409 }
           | { readonly code: "it’s-\\"gone\\""; readonly status: 410 }
         )[];
       };
     }
   }
   "
  `);
});

test('any codes, and none', async () => {
  const any = { codes: 'any', errors: [{ code: 'email_taken', status: 409 }] };
  expect(await declarationOf(any)).toMatchInlineSnapshot(`
   "// Written by \`npx jest-error-contract types\` from error-catalog.json; \`lint\` reports when it is stale.
   import 'jest-error-contract';

   declare module 'jest-error-contract' {
     interface Register {
       catalog: {
         readonly codes: 'any';
         readonly errors: readonly (
           | { readonly code: "email_taken"; readonly status: 409 }
         )[];
       };
     }
   }
   "
  `);
  expect(await declarationOf({ errors: [] })).toMatchInlineSnapshot(`
   "// Written by \`npx jest-error-contract types\` from error-catalog.json; \`lint\` reports when it is stale.
   import 'jest-error-contract';

   declare module 'jest-error-contract' {
     interface Register {
       catalog: {
         readonly errors: readonly never[];
       };
     }
   }
   "
  `);
});

test('the compiler takes the codes of the catalog, and no others', async () => {
  const cwd = projectWith(catalog, {
    'users.test.ts': `
declare const response: { readonly status: number };
expect(response).toBeConflict('email_taken');
expect(response).toBeConflict('conflict');
expect(response).toBeErrorResponse('email_taken');
// @ts-expect-error -- a code of another status
expect(response).toBeNotFound('email_taken');
// @ts-expect-error -- misspelt
expect(response).toBeConflict('email_takn');
`,
    'tsconfig.json': {
      compilerOptions: {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        module: 'nodenext',
        target: 'es2022',
        types: ['node', 'jest'],
        typeRoots: [join(root, 'node_modules', '@types')],
        paths: { 'jest-error-contract': [join(root, 'src', 'index.ts')] },
        moduleDetection: 'force',
        resolveJsonModule: true,
      },
      files: ['users.test.ts', 'error-catalog.d.ts', join(root, 'src', 'register.ts')],
    },
  });
  await runMain(['types'], { cwd });
  expect(await compile(cwd)).toBe('');

  writeFileSync(
    join(cwd, 'error-catalog.json'),
    JSON.stringify({ errors: [{ code: 'name_taken', status: 409 }] }),
  );
  await runMain(['types', 'error-catalog.json'], { cwd });
  expect(await compile(cwd)).toContain('users.test.ts(3,31): error TS2345');
});

test('--check writes nothing', async () => {
  const cwd = projectWith(catalog);
  expect(await runMain(['types', '--check'], { cwd })).toEqual({
    exitCode: 1,
    out: 'error-catalog.d.ts is missing or stale: npx jest-error-contract types\n',
    err: '',
  });
  await runMain(['types'], { cwd });
  const formatted = readFileSync(join(cwd, 'error-catalog.d.ts'), 'utf8')
    .replaceAll("'", '"')
    .replaceAll('\n', '\n\n');
  writeFileSync(join(cwd, 'error-catalog.d.ts'), formatted);
  expect(await runMain(['types', '--check'], { cwd })).toEqual({
    exitCode: 0,
    out: 'error-catalog.d.ts is fresh.\n',
    err: '',
  });
});

test('a catalog that cannot be used', async () => {
  const cwd = projectWith({ errors: [{ code: 'a', status: 200 }] }, { 'other.yaml': '' });
  const { exitCode, err } = await runMain(['types'], { cwd });
  expect(exitCode).toBe(2);
  expect(err).toContain('/errors/0/status: is 200');
  expect(await runMain(['types', 'other.yaml'], { cwd })).toMatchObject({
    exitCode: 2,
    err: `${join(cwd, 'other.yaml')} is not a JSON file. Name a catalog that ends in .json.\n`,
  });
});

function compile(cwd: string): Promise<string> {
  const tsc = join(root, 'node_modules', 'typescript7', 'lib', 'tsc.js');
  return new Promise((done) => {
    execFile(process.execPath, [tsc, '-p', cwd], { cwd }, (_, out) => {
      // What else is wrong in the package is told by others.
      done(
        out
          .split('\n')
          .filter((line) => /^(users\.test|error-catalog)/.test(line))
          .join('\n'),
      );
    });
  });
}
