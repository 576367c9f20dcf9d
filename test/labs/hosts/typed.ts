import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from './run-command';
import { runCommand } from './run-command';
import type { Runner } from './runner';

const compiler = join(__dirname, '..', '..', '..', 'node_modules', 'typescript7', 'lib', 'tsc.js');

/** Compiles the TypeScript that a user of the runner writes, with the declarations of the packed package. */
export function compileTyped(folder: string, { typed = ASSERT_ERROR, types = ['node'] }: Runner): Outcome {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    lib: ['es2022'],
    module: 'preserve',
    moduleResolution: 'bundler',
    allowImportingTsExtensions: true,
    // Runners ask for declarations of much that is not installed.
    skipLibCheck: true,
    types,
  };
  writeFileSync(join(folder, 'typed.ts'), typed);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['typed.ts', 'glue.ts', '*.d.ts'] }),
  );
  return runCommand(process.execPath, [compiler, '--project', folder, '--pretty', 'false'], { cwd: folder });
}

const ASSERT_ERROR = `import { assertError, explain } from 'jest-error-contract';

export async function typed(response: { readonly status: number }, unread: Response): Promise<void> {
  assertError(response);
  assertError(response, { status: 409, message: /exists/ });
  await assertError(unread, 409);
  await assertError(Promise.resolve(unread), '4xx');
  const text: string | undefined = explain(response, 409);
  const later: string | undefined = await explain(unread, 409);
  // @ts-expect-error -- no such member
  assertError(response, { mesage: text ?? later });
}
`;
