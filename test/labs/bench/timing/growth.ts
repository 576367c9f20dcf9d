import { createBenchProject } from './bench-project';
import { measureBodies } from './growth/bodies';
import { measureCatalogs } from './growth/catalogs';
import { measureRecords } from './growth/records';
import { runEmpty } from './growth/run-child';
import type { Section } from './section';
import { median } from './statistics';

/** How much is measured of each of the three. */
export type GrowthSizes = Readonly<
  Record<'catalogs' | 'bodies' | 'records', { readonly sizes: readonly number[]; readonly rounds: number }>
>;

const ALL: GrowthSizes = {
  catalogs: { sizes: [40, 400, 4_000], rounds: 100 },
  bodies: { sizes: [1_000, 10_000, 100_000, 1_000_000, 10_000_000], rounds: 3 },
  records: { sizes: [10, 100, 1_000, 10_000, 100_000, 1_000_000], rounds: 5 },
};

/** Parts (e) and (f): how time and memory grow with the catalog, the body, and the records. */
export async function measureGrowth({ catalogs, bodies, records }: GrowthSizes = ALL): Promise<Section> {
  const project = createBenchProject();
  try {
    const emptyPeak = median(Array.from({ length: 5 }, () => runEmpty(project.folder).peak));
    const parts = [
      measureCatalogs({ ...catalogs, project, emptyPeak }),
      measureBodies({ ...bodies, project, emptyPeak }),
      await measureRecords({ ...records, project, emptyPeak }),
    ];
    return {
      id: 'e',
      title: 'Growth, and peak memory',
      method: [
        ...parts.map(({ method }) => method),
        '**Memory** is the largest resident set of the process, which V8 lets grow before it collects: it tells how much there has to be, not how much there must be.',
      ].join('\n\n'),
      tables: parts.flatMap(({ tables }) => tables),
      charts: parts.flatMap(({ charts }) => charts),
      goals: parts.flatMap(({ goals }) => goals),
    };
  } finally {
    project.remove();
  }
}
