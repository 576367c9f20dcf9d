import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchProject } from './bench-project';
import { createBenchProject } from './bench-project';
import type { LoadRound, LoadTimes } from './load/load-section';
import { loadSection } from './load/load-section';
import type { LoadVariant } from './load/variants';
import { loadVariants } from './load/variants';
import type { LoadSample } from './load/write-suite';
import { writeSuite } from './load/write-suite';
import type { Section } from './section';
import { median } from './statistics';
import { shuffled } from './suites/shuffled';

const FILES = 15;

/** Part (b): what the set-up of a test file costs before its first test, and with its first assertion. */
export async function measureLoad(rounds = Number(process.env['BENCH_ROUNDS'] ?? 4)): Promise<Section> {
  const project = createBenchProject();
  try {
    const runs = new Map(loadVariants.map((variant) => [variant.id, prepare(project, variant)]));
    const results = Array.from({ length: rounds }, (_, round): LoadRound => {
      process.stderr.write(`(b) round ${round + 1} of ${rounds}\n`);
      return new Map(shuffled([...runs], round).map(([id, run]) => [id, run()]));
    });
    return loadSection(results, FILES);
  } finally {
    project.remove();
  }
}

/** Gives what runs the variant once, when all that is done once per machine or project is done. */
function prepare(project: BenchProject, variant: LoadVariant): () => LoadTimes {
  const files = variant.isCold === true ? 1 : FILES;
  const config = writeSuite(project, variant, files);
  const cache = join(project.folder, 'load', variant.id, 'node_modules', '.cache');
  project.runJest(config, { args: ['-i', '--testPathPatterns', '00.test.js'] });
  return () => {
    if (variant.isCold === true) rmSync(cache, { recursive: true });
    const { measured, resources } = project.runJest(config);
    const [first, ...later] = measured as readonly LoadSample[];
    if (first === undefined || later.length !== files - 1)
      throw new Error(`${variant.id}: a file is missing`);
    const { peak } = resources;
    return { first: sumUp([first], peak), later: later.length === 0 ? undefined : sumUp(later, peak) };
  };
}

function sumUp(samples: readonly LoadSample[], peak: number): LoadTimes['first'] {
  return {
    load: median(samples.map(({ load }) => load)),
    first: median(samples.map(({ first }) => first)),
    both: median(samples.map(({ load, first }) => load + first)),
    peak,
  };
}
