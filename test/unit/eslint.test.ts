import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST_VARIABLE } from '../fixtures/support/bundle-for-run';

const root = join(__dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'eslint.md'), 'utf8');
/** Title → the settings, as the page shows them. */
const settings = new Map(
  [...page.matchAll(/```js\n\/\/ eslint\.config\.mjs: (.*)\n([^]*?)```/g)].map(
    ([, title = '', code = '']) => [title, code] as const,
  ),
);

const TYPED = `import { assertError } from 'jest-error-contract';
import type request from 'supertest';

declare const response: request.Response;
declare const fetched: Response;
declare const sent: (path: string) => request.Test;
declare const request: { get: typeof sent };

test('judged at once', () => {
  expect(response).toBeConflict('email_taken');
});
test('awaited', async () => {
  await expect(fetched).toBeConflict();
  await expect(Promise.reject(new Error())).rejects.toBeConflict();
});
test('without expect', async () => {
  assertError(response, 409);
  await assertError(fetched, 409);
});
test('by supertest', async () => {
  await request.get('/').expect(409);
});
test('inside another matcher', () => {
  expect({ response }).toEqual({ response: expect.toBeConflict() });
});

test('forgotten: a matcher', () => {
  expect(fetched).toBeConflict();
});
test('forgotten: resolves', () => {
  expect(Promise.resolve(response)).resolves.toBeConflict();
});
test('forgotten: assertError', () => {
  assertError(fetched);
});
test('forgotten: to call the matcher', () => {
  expect(response).toBeConflict;
});
test('forgotten: to assert', () => {
  sent('/');
});
`;

const FETCH_ALONE = `import { assertError } from 'jest-error-contract';

test('awaited', async () => {
  await expect(await fetch('/')).toBeConflict('email_taken');
});
test('without expect', async () => {
  await assertError(await fetch('/'), 409);
});
test('another matcher', async () => {
  expect((await fetch('/')).status).toBe(409);
});

test('forgotten: a matcher', async () => {
  expect(await fetch('/')).toBeConflict();
});
test('forgotten: an older name', async () => {
  expect(await fetch('/')).not.toBePayloadTooLarge();
});
test('forgotten: to assert', async () => {
  await fetch('/');
});
`;

const forgotten = [
  '@typescript-eslint/no-floating-promises: expect(fetched).toBeConflict();',
  '@typescript-eslint/no-floating-promises: expect(Promise.resolve(response)).resolves.toBeConflict();',
  '@typescript-eslint/no-floating-promises: assertError(fetched);',
];

test.each([
  [
    'Jest, TypeScript',
    'users.test.ts',
    TYPED,
    [
      ...forgotten,
      'jest/valid-expect: expect(Promise.resolve(response)).resolves.toBeConflict();',
      'jest/valid-expect: expect(response).toBeConflict;',
      "jest/expect-expect: test('forgotten: to assert', () => {",
    ],
  ],
  [
    'Vitest, TypeScript',
    'users.test.ts',
    `import { expect, test } from 'vitest';\n${TYPED}`,
    [
      ...forgotten,
      'vitest/valid-expect: expect(Promise.resolve(response)).resolves.toBeConflict();',
      'vitest/valid-expect: expect(response).toBeConflict;',
      "vitest/expect-expect: test('forgotten: to assert', () => {",
    ],
  ],
  [
    'Jest, fetch alone',
    'users.test.js',
    FETCH_ALONE,
    [
      "jest/valid-expect: expect(await fetch('/')).toBeConflict();",
      "jest/valid-expect: expect(await fetch('/')).not.toBePayloadTooLarge();",
      "jest/expect-expect: test('forgotten: to assert', async () => {",
    ],
  ],
])('%s: what is forgotten is found, and nothing else', (title, file, program, findings) => {
  expect([...lint(settings.get(title) ?? '', file, program)].sort()).toEqual([...findings].sort());
});

test('the page shows no settings that are not tried', () => {
  expect([...settings.keys()]).toEqual(['Jest, TypeScript', 'Vitest, TypeScript', 'Jest, fetch alone']);
  expect(page.match(/```js/g)).toHaveLength(settings.size);
});

const tsconfig = {
  compilerOptions: {
    strict: true,
    target: 'es2022',
    module: 'nodenext',
    types: ['jest', 'node'],
    skipLibCheck: true,
    paths: {
      'jest-error-contract': [join(root, 'src', 'index.ts')],
      'jest-error-contract/*': [join(root, 'src', '*.ts')],
    },
  },
  include: ['.'],
};

/** The package as it is bundled for this run. */
function builtIndex(): string {
  return pathToFileURL(join(process.env[DIST_VARIABLE] ?? '', 'index.js')).href;
}

/** Runs ESLint in a project of its own, below the packages of this one: rule and line of each finding. */
function lint(config: string, file: string, program: string): readonly string[] {
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'eslint-'));
  try {
    writeFileSync(
      join(folder, 'eslint.config.mjs'),
      config.replace("'jest-error-contract'", JSON.stringify(builtIndex())),
    );
    writeFileSync(join(folder, 'package.json'), '{}');
    writeFileSync(join(folder, 'setup.d.ts'), "import 'jest-error-contract/register';\n");
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
    writeFileSync(join(folder, file), program);
    const eslint = join(root, 'node_modules', 'eslint', 'bin', 'eslint.js');
    const { stdout, stderr } = spawnSync(process.execPath, [eslint, '--format', 'json', file], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (stdout === '') throw new Error(stderr);
    const [result] = JSON.parse(stdout) as [
      { messages: { ruleId: string; message: string; line: number }[] },
    ];
    const lines = program.split('\n');
    return result.messages.map(
      ({ ruleId, message, line }) => `${ruleId ?? message}: ${lines[line - 1]?.trim()}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
