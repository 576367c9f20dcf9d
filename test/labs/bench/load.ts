import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './timing/statistics';

/**
 * Prints what it costs to load the set-up entry inside a Jest test file, in milliseconds and beside the
 * loading of Ajv with one schema in the same file. Medians of interleaved rounds; nothing is asserted.
 */
const ROUNDS = 15;
const root = join(__dirname, '..', '..', '..');

const SUITE = `
const timed = (load) => { const start = process.hrtime.bigint(); load(); return Number(process.hrtime.bigint() - start) / 1e6; };
// Outside of a test, as a set-up file is: the entry registers hooks.
for (let round = 0; round < ${ROUNDS}; round += 1) {
  jest.resetModules();
  const register = timed(() => require('jest-error-contract/register'));
  const first = timed(() => {
    expect({ status: 409, headers: { 'content-type': 'application/json' }, body: '{"error":"conflict","message":"x"}' }).toBeConflict();
  });
  jest.resetModules();
  const ajv = timed(() => {
    const Ajv = require('ajv/dist/2020').default;
    new Ajv().compile({ type: 'object', required: ['error'], properties: { error: { type: 'string' } } });
  });
  process.stderr.write('measured ' + JSON.stringify({ register, first, ajv }) + '\\n');
}
test('measured', () => {});
`;

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'jest-error-contract-bench-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules', 'jest-error-contract'));
    symlinkSync(join(root, 'node_modules', 'ajv'), join(folder, 'node_modules', 'ajv'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ jest: { transform: {} } }));
    writeFileSync(join(folder, 'load.test.js'), SUITE);
    const jest = require.resolve('jest/bin/jest');
    const { stderr, status } = spawnSync(process.execPath, [jest, '-i', '--rootDir', folder], {
      cwd: folder,
      encoding: 'utf8',
    });
    const rounds = stderr.split('\n').filter((line) => line.startsWith('measured '));
    if (status !== 0 || rounds.length !== ROUNDS) throw new Error(stderr);
    print(rounds.map((line) => JSON.parse(line.slice('measured '.length)) as Round));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Round {
  readonly register: number;
  readonly first: number;
  readonly ajv: number;
}

function print(rounds: readonly Round[]): void {
  const [register, first, ajv] = (['register', 'first', 'ajv'] as const).map((name) =>
    median(rounds.map((round) => round[name])),
  );
  console.log(`Loading inside a Jest test file, medians of ${ROUNDS} rounds, Node ${process.versions.node}:`);
  console.log(`  jest-error-contract/register   ${register?.toFixed(1)} ms`);
  console.log(`  the first assertion            ${first?.toFixed(1)} ms`);
  console.log(`  Ajv and one small schema       ${ajv?.toFixed(1)} ms`);
  console.log(`  register : Ajv = ${((register ?? 0) / (ajv ?? 1)).toFixed(2)}`);
}

main();
