import type { BenchProject } from '../bench-project';
import type { Section } from '../section';

/** What has been measured of one of the things that grow. */
export type GrowthPart = Pick<Section, 'method' | 'tables' | 'charts' | 'goals'>;

/** How much of it is measured. */
export interface GrowthPlan {
  readonly project: BenchProject;
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** The most memory that a Node process holds that does nothing, in MB. */
  readonly emptyPeak: number;
}

export function formatCount(value: number): string {
  return value.toLocaleString('en-GB');
}

export function formatMegabytes(value: number): string {
  return `${value.toFixed(0)} MB`;
}
