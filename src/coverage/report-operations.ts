import type { CatalogReport, DeclaredErrorReport, OperationReport } from './contract-report';
import { operationKey } from './errors-of-operations';
import type { CatalogRecord } from './record';
import type { OperationTrack, RunTrack } from './track-run';
import { evidenceOf } from './track-run';

/** The state of each error that an operation declares, and the observed errors that none declares. */
export function reportOperations(
  { id, operations = [] }: CatalogRecord,
  track: Pick<RunTrack, 'operations'>,
): Pick<CatalogReport, 'operations' | 'undeclared'> {
  const seen = track.operations.get(id) ?? new Map<string, OperationTrack>();
  const undeclared = [...seen.values()].filter(({ isDeclared }) => !isDeclared);
  return {
    operations: [...mergeByName(operations)].map(([name, declared]): OperationReport => ({
      name,
      errors: [...declared].map((status): DeclaredErrorReport => {
        const error = seen.get(operationKey({ operation: name, status, isDeclared: true }));
        if (error === undefined) return { status, state: 'never', responses: 0, tests: [] };
        return { status, state: error.held > 0 ? 'held' : 'broken', ...evidenceOf(error) };
      }),
    })),
    undeclared: undeclared.sort(byOperation).map((error) => ({
      operation: error.operation,
      described: error.isDescribed,
      status: Number(error.status),
      ...evidenceOf(error),
    })),
  };
}

/** A handwritten catalog can list an operation twice. */
function mergeByName(operations: NonNullable<CatalogRecord['operations']>): Map<string, Set<string>> {
  const merged = new Map<string, Set<string>>();
  for (const { name, declared } of operations) {
    merged.set(name, new Set([...(merged.get(name) ?? []), ...declared]));
  }
  return merged;
}

/** Described operations first, in any order of the records. */
function byOperation(one: OperationTrack, other: OperationTrack): number {
  if (one.isDescribed !== other.isDescribed) return one.isDescribed ? -1 : 1;
  if (one.operation !== other.operation) return one.operation < other.operation ? -1 : 1;
  return one.status < other.status ? -1 : 1;
}
