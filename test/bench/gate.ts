import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { createPackageProject } from '../support/package-project';

/**
 * Prints what the gate costs: suites with and without it, and with its reporter, in interleaved rounds.
 * Medians of the time of Jest in band; nothing is asserted.
 */
const ROUNDS = 5;
const FILES = 20;
const REQUESTS = 50;

const SETUPS = {
  'register alone': { setup: ['register'], reporters: ['default'] },
  'register, enforce': { setup: ['register', 'enforce'], reporters: ['default'] },
  'register, enforce, reporter': {
    setup: ['register', 'enforce'],
    reporters: ['default', 'jest-error-contract/reporter'],
  },
} as const;

const SUITES = {
  [`${FILES} files with ${REQUESTS} error responses each`]: `
const http = require('node:http');
const request = require('supertest');
const app = http.createServer((_, response) => {
  response.writeHead(409, { 'Content-Type': 'application/json' });
  response.end('{"error":"conflict","message":"Resource already exists"}');
});
test.each(Array.from({ length: ${REQUESTS} }, (_, index) => index))('%i', async () => {
  expect((await request(app).get('/')).status).toBe(409);
});
`,
  [`${FILES} files without supertest, ${REQUESTS} tests each`]: `
test.each(Array.from({ length: ${REQUESTS} }, (_, index) => index))('%i', (index) => {
  expect(index + 1).toBe(1 + index);
});
`,
};

async function main(): Promise<void> {
  const project = await createPackageProject(join(__dirname, '..', 'projects', 'legacy'));
  try {
    for (const [title, suite] of Object.entries(SUITES)) {
      const folder = join(project.folder, 'bench');
      mkdirSync(folder, { recursive: true });
      for (let index = 0; index < FILES; index += 1) writeFileSync(join(folder, `${index}.test.js`), suite);
      const times = new Map<string, number[]>(Object.keys(SETUPS).map((name) => [name, []]));
      for (let round = 0; round <= ROUNDS; round += 1) {
        for (const [name, { setup, reporters }] of Object.entries(SETUPS)) {
          const time = run(project.folder, setup, reporters);
          // The first round fills caches.
          if (round > 0) times.get(name)?.push(time);
        }
      }
      print(title, times);
    }
  } finally {
    project.remove();
  }
}

function run(folder: string, setup: readonly string[], reporters: readonly string[]): number {
  const config = {
    rootDir: join(folder, 'bench'),
    transform: {},
    testEnvironment: 'node',
    setupFilesAfterEnv: setup.map((name) => `jest-error-contract/${name}`),
    reporters,
  };
  const args = [require.resolve('jest/bin/jest'), '-i', '--config', JSON.stringify(config)];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

function print(title: string, times: ReadonlyMap<string, readonly number[]>): void {
  console.log(title);
  const base = median(times.values().next().value ?? []);
  for (const [name, all] of times) {
    const time = median(all);
    console.log(`  ${name.padEnd(30)} ${(time / 1_000).toFixed(2)} s  ${(time / base).toFixed(2)}`);
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

void main();
