import { join } from 'node:path';
import type { BenchProject } from '../bench-project';
import type { LoadVariant } from './variants';
import { conflict } from './variants';

const CLOCK = join(__dirname, '..', 'cpu-time.js');

/** What a test file has measured, in nanoseconds of the processor. */
export interface LoadSample {
  readonly load: number;
  readonly first: number;
}

/** Writes the test files of a variant, all alike, and gives the configuration of Jest for them. */
export function writeSuite(project: BenchProject, variant: LoadVariant, files: number): object {
  const folder = `load/${variant.id}`;
  // With a package.json of its own, each variant has a cache of compiled schemas of its own.
  project.write(`${folder}/package.json`, JSON.stringify({ private: true }));
  if (variant.catalog !== undefined) {
    project.write(`${folder}/error-catalog.json`, JSON.stringify(variant.catalog));
  }
  const setup = project.write(`${folder}/setup.js`, setupFile(variant));
  for (let index = 0; index < files; index += 1) {
    project.write(`${folder}/${String(index).padStart(2, '0')}.test.js`, testFile(variant));
  }
  const { testEnvironment = 'node' } = variant;
  return { roots: [`<rootDir>/${folder}`], setupFilesAfterEnv: [setup], testEnvironment };
}

function setupFile({ setup }: LoadVariant): string {
  return `
const { cpuTime } = require(${JSON.stringify(CLOCK)});
const start = cpuTime();
${setup}
globalThis.loadTime = cpuTime() - start;
globalThis.cpuTime = cpuTime;
`;
}

/** The response is a plain object with what superagent's own has, and what a peer asks of it. */
function testFile({ assertion, body = conflict.body }: LoadVariant): string {
  const received = {
    status: 409,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body,
    text: JSON.stringify(body),
    req: { method: 'GET', path: '/things' },
  };
  return `
const received = ${JSON.stringify(received)};
test('conflict', () => {
  const start = globalThis.cpuTime();
  ${assertion}
  const first = globalThis.cpuTime() - start;
  process.stdout.write('\\nmeasured ' + JSON.stringify({ load: globalThis.loadTime, first }) + '\\n');
});
`;
}
