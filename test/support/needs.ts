import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * `test` and `describe` for what needs a program that Node and npm do not bring along. Where it is absent
 * the tests are skipped, and said to be; on CI its absence is a mistake, so there they run and fail.
 */
export function needs(program: string): { readonly test: jest.It; readonly describe: jest.Describe } {
  if (isThere(program)) return { test, describe };
  process.stderr.write(
    `\nNot run, since there is no ${program}: some tests of ${expect.getState().testPath ?? ''}\n\n`,
  );
  return process.env['CI'] === undefined ? { test: test.skip, describe: describe.skip } : { test, describe };
}

/** The browser of the tests: Debian's Chromium, or the one that CHROMIUM names. */
export const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

function isThere(program: string): boolean {
  if (program.includes('/')) return existsSync(program);
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}
