import type { OperationErrors } from '../../core/types';
import type { CatalogEntry } from '../../core/catalog/catalog';
import { suggestion } from '../../core/nearest';
import type { CatalogProblem } from '../../core/catalog/problem';

/** Codes that the operations of a catalog name, but that it does not list. */
export function unknownCodes(
  operations: readonly OperationErrors[],
  byCode: ReadonlyMap<string, CatalogEntry>,
): readonly CatalogProblem[] {
  const unknownAmong = (codes: readonly string[], at: string): readonly CatalogProblem[] =>
    codes.flatMap((code, position) =>
      byCode.has(code)
        ? []
        : [
            {
              at: `${at}/${position}`,
              problem: `${JSON.stringify(code)} is not a code in this catalog`,
              remedy: suggestion(code, [...byCode.keys()]),
            },
          ],
    );
  return operations.flatMap(({ errors }, index) =>
    Object.entries(errors).flatMap(([status, codes]) =>
      unknownAmong(codes, `/operations/${index}/errors/${status}`),
    ),
  );
}
