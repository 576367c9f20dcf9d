import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { controlGroup } from './control-group';
import { faults, faultyCases } from './corpus';
import { measure } from './measure';
import { assertOurs } from './our-matchers';
import type { Tool } from './peers';
import { peers } from './peers';
import { report } from './report';

/**
 * `npm run bench:faults [-- --without <rule> …]`: what our matchers and the peers catch of the corpus. With a
 * rule switched off our matchers run alone and nothing is written; the faults that they miss then show that
 * the corpus can fail.
 */
async function main(): Promise<void> {
  const without = process.argv.flatMap((argument, index, all) =>
    all[index - 1] === '--without' ? argument.split(',') : [],
  );
  const start = performance.now();
  const faulty = faultyCases();
  const controls = controlGroup();
  const ours: Tool = {
    name: ['jest-error-contract', ...without].join(' without '),
    assert: (one, received) => assertOurs(received, one, without),
  };
  const all = [
    ours,
    ...(without.length > 0 ? [] : peers([...faulty, ...controls].map((one) => one.expected))),
  ];
  const { text, problems } = report({
    names: all.map(({ name }) => name),
    faulty: await measure(faulty, all),
    controls: await measure(controls, all),
    classes: faults.length,
    seconds: (performance.now() - start) / 1_000,
  });
  console.log(text);
  if (problems.length > 0) process.exitCode = 1;
  if (without.length > 0) return;
  const folder = join(__dirname, '..', 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'faults.md'), text);
}

void main();
