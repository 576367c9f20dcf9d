import type { BenchProject } from './bench-project';
import { join } from 'node:path';
import { createBenchProject } from './bench-project';
import { conflict } from './load/variants';
import type { Section } from './section';
import { shuffled } from './suites/shuffled';
import type { SuiteVariant } from './suites/variants';
import { suiteSection } from './suites/suite-section';
import { suiteVariants } from './suites/variants';

const FILES = 100;
const TIMED = join(__dirname, 'suites', 'timed-environment.js');

/** Part (c): what a whole suite costs, and how much memory it takes. */
export async function measureSuites(rounds = Number(process.env['BENCH_ROUNDS'] ?? 4)): Promise<Section> {
  const project = createBenchProject();
  try {
    const configs = new Map(suiteVariants.map((variant) => [variant.id, writeSuite(project, variant)]));
    // Jest looks for the test files once per project, and keeps what it has found.
    for (const config of configs.values()) project.runJest(config, { args: ['--listTests'] });
    const results = Array.from({ length: rounds }, (_, round) => {
      process.stderr.write(`(c) round ${round + 1} of ${rounds}\n`);
      const variants = suiteVariants.filter(({ isPeer }) => isPeer !== true || round === 0);
      return new Map(
        shuffled(variants, round).map(({ id }) => [id, project.runJest(configs.get(id) ?? {}).resources]),
      );
    });
    return suiteSection(results, FILES);
  } finally {
    project.remove();
  }
}

function writeSuite(project: BenchProject, variant: SuiteVariant): object {
  const folder = `suites/${variant.id}`;
  const text = testFile(variant);
  for (let index = 0; index < FILES; index += 1) {
    project.write(`${folder}/${String(index).padStart(2, '0')}.test.js`, text);
  }
  const {
    entries = [],
    setup,
    reporters = ['default'],
    testEnvironment = 'jest-environment-node',
    isMixin,
  } = variant;
  const setupFiles = setup === undefined ? [] : [project.write(`${folder}/setup.js`, setup)];
  const base = `require('${testEnvironment}').TestEnvironment`;
  const environment =
    isMixin === true ? `require('jest-error-contract/environment/mixin').withErrorContract(${base})` : base;
  const timed = `module.exports = require(${JSON.stringify(TIMED)})(${environment});\n`;
  return {
    roots: [`<rootDir>/${folder}`],
    setupFilesAfterEnv: [...entries.map((entry) => `jest-error-contract/${entry}`), ...setupFiles],
    reporters,
    testEnvironment: project.write(`${folder}/environment.js`, timed),
  };
}

function testFile({ assertion }: SuiteVariant): string {
  return `
const request = require('supertest');
const app = require('express')();
app.get('/things', (_, res) => res.status(409).json(${JSON.stringify(conflict.body)}));
test('conflict', async () => {
  const res = await request(app).get('/things');
  ${assertion}
});
`;
}
