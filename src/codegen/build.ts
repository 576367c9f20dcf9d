import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleDeclarations } from './bundle-declarations';
import { bundlePackage } from './bundle-package';

/** Builds `dist/`: one CommonJS file and one file of declarations per entry. */
async function build(root: string): Promise<void> {
  const out = join(root, 'dist');
  rmSync(out, { recursive: true, force: true });
  await bundlePackage(root, out);
  await bundleDeclarations(root, out);
}

void build(join(__dirname, '..', '..'));
