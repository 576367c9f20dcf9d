import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs the demo: a suite that holds, then one deliberate break, to show how a failure reads. */
function demo(): void {
  console.log('An API that keeps its error contract:\n');
  const held = jest('accounts');
  console.log('\nThe same API, with an old handler that breaks it on purpose:\n');
  const broken = jest('legacy');
  if (held !== 0 || broken !== 1) {
    console.error(`\nThe demo went wrong: exit codes ${held} and ${broken}, expected 0 and 1.`);
    process.exitCode = 1;
    return;
  }
  console.log('\nThat failure was the point. Next: README.md, "Use it".');
}

function jest(name: string): number | null {
  const bin = require.resolve('jest/bin/jest');
  const config = join(__dirname, 'jest.config.js');
  const env = { ...process.env, DEMO: name };
  return spawnSync(process.execPath, [bin, '--config', config, '--verbose'], { env, stdio: 'inherit' })
    .status;
}

demo();
