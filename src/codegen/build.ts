import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePackage } from './bundle-package';

/** Builds `dist/`: one CommonJS file per entry, and the declarations. */
async function build(root: string): Promise<void> {
  const out = join(root, 'dist');
  rmSync(out, { recursive: true, force: true });
  await bundlePackage(root, out);
  execFileSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', join(__dirname, 'tsconfig.build.json')], {
    stdio: 'inherit',
  });
}

void build(join(__dirname, '..', '..'));
