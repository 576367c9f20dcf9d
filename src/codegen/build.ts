import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { statusClasses, statuses } from '../generated/data';
import { matcherNames } from '../matchers/matcher-names';
import { bundle } from './bundle';

/** Builds `dist/`: one CommonJS file per entry, and the declarations. */
async function build(root: string): Promise<void> {
  const out = join(root, 'dist');
  rmSync(out, { recursive: true, force: true });
  await bundle({
    root,
    out,
    exportNames: { matchers: matcherNames(statuses, statusClasses).map(({ name }) => name) },
    entries: ['index', 'matchers', 'register', 'enforce', 'environment', 'reporter', 'simulator', 'cli'],
  });
  execFileSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', join(__dirname, 'tsconfig.build.json')], {
    stdio: 'inherit',
  });
}

void build(join(__dirname, '..', '..'));
