import { matcherRows } from '../generated/matcher-table';
import type { StatusRange } from './status-range';

/** A matcher, and its status codes. */
export interface NamedRange {
  readonly name: string;
  readonly range: StatusRange;
}

/** Every matcher, those of several status codes first. */
export const matcherTable: readonly NamedRange[] = matcherRows.map(([name, min, max = min]) => ({
  name,
  range: { min, max },
}));
