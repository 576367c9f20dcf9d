import { useCatalog } from '../catalog/use-catalog';
import type { Catalog } from '../core/catalog/catalog';
import type { ErrorDefinition } from '../core/types';
import type { Assigned } from './assign-formats';
import { assignFormats } from './assign-formats';
import { describeEntries } from './describe-entries';
import type { LearntEntry } from './describe-entries';
import type { KnownViolation } from './draw-conclusions';
import { remainingViolations } from './draw-conclusions';
import { brokenRules } from './judge';
import type { Observation, Observations } from './observe';

/** Observed errors that a catalog does not list. */
export interface NewEntries {
  readonly entries: readonly LearntEntry[];
  /** As written into the catalog. */
  readonly definitions: readonly ErrorDefinition[];
  /** Errors whose code the catalog lists with another status code. */
  readonly ambiguous: readonly LearntEntry[];
  /** Violations of the catalog that new entries do not change. */
  readonly violations: readonly KnownViolation[];
}

/** Finds the errors that are not in a catalog; its present entries stay. */
export function findNewEntries(
  catalog: Catalog,
  { all }: Pick<Observations, 'all'>,
  hints: readonly string[],
): NewEntries {
  const { unlisted } = remainingViolations(catalog, all);
  const formatOnly = useCatalog({ catalog, codes: 'any' });
  const keeps = (one: Observation): boolean => brokenRules(formatOnly, one).size === 0;
  const { definition, codeCase } = catalog.format;
  const main: Assigned = {
    reference: definition.id,
    definition: { ...definition, codeCase },
    isOwn: false,
    kept: unlisted.filter(keeps),
    broken: [],
  };
  const others = assignFormats(
    unlisted.filter((one) => !keeps(one)),
    hints,
    all,
  );
  const found = [main, ...others].flatMap(describeEntries);
  const isNew = ({ definition: { code } }: LearntEntry, index: number): boolean =>
    !isOwn(catalog, code) && found.findIndex((one) => one.definition.code === code) === index;
  const entries = found.filter(isNew);
  const definitions = entries.map(({ definition: one, assigned }) => {
    const { code, status, ...rest } = one;
    return assigned === main ? one : { code, status, format: assigned.reference, ...rest };
  });
  const listed = new Set(entries.flatMap(({ observations }) => observations));
  const { baseline: violations } = remainingViolations(
    catalog,
    all.filter((one) => !listed.has(one)),
  );
  return { entries, definitions, ambiguous: found.filter((one, index) => !isNew(one, index)), violations };
}

/** Inherited entries can be replaced. */
function isOwn(catalog: Catalog, code: string): boolean {
  return catalog.byCode.get(code)?.inherited === false;
}
