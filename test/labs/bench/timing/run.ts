import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { origin } from '../markdown';
import { page } from './page';
import type { Section } from './section';
import { writeResults } from './write-results';

/** A part is loaded when it is wanted. */
const PARTS: Readonly<Record<string, () => Promise<Section>>> = {
  a: () => (require('./assertions') as typeof import('./assertions')).measureAssertions(),
  b: () => (require('./load') as typeof import('./load')).measureLoad(),
  c: () => (require('./suites') as typeof import('./suites')).measureSuites(),
  d: () => (require('./tax') as typeof import('./tax')).measureTax(),
  e: () => (require('./growth') as typeof import('./growth')).measureGrowth(),
};

/**
 * `npm run bench [-- a b …]`: measures all parts, and writes `test/labs/bench/results/timing.md` with its charts.
 * Parts that are named run alone, and nothing is written.
 */
async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const unknown = named.filter((id) => !Object.hasOwn(PARTS, id));
  if (unknown.length > 0) {
    throw new Error(
      `No part of the bench: ${unknown.join(', ')}. There are ${Object.keys(PARTS).join(', ')}.`,
    );
  }
  const start = performance.now();
  const sections: Section[] = [];
  const failures: unknown[] = [];
  for (const [id, measure] of Object.entries(PARTS)) {
    if (named.length > 0 && !named.includes(id)) continue;
    process.stderr.write(`(${id})\n`);
    try {
      sections.push(await measure());
    } catch (error) {
      // What the other parts have measured took minutes, and is shown.
      failures.push(error);
    }
  }
  const command = ['npm run bench', ...(named.length > 0 ? ['--', ...named] : [])].join(' ');
  const text = page({
    sections,
    origin: origin(command, (performance.now() - start) / 1_000),
    notes: readFileSync(join(__dirname, 'notes.md'), 'utf8'),
  });
  console.log(text);
  if (failures.length > 0) throw new AggregateError(failures, 'Some parts of the bench have failed.');
  if (named.length === 0) await writeResults(join(__dirname, '..', 'results'), text, sections);
}

void main();
