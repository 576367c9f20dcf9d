import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');

test('nothing is stale, and nothing is missing: `npm run generate` makes it, or says what is left to do', () => {
  // In a process of its own: Prettier needs dynamic imports, which Jest's sandbox has not.
  const args = ['--require', 'esbuild-register', join(root, 'src', 'codegen', 'run-generate.ts'), '--check'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: '', status: 0 });
});
