import type { CatalogReport, EntryReport, Evidence } from './contract-report';

/** A row of a report about an operation, or about requests without a described operation. */
export interface OperationRow {
  readonly name: string;
  readonly errors: readonly OperationErrorRow[];
}

export interface OperationErrorRow extends Evidence {
  readonly status: string;
  readonly state: EntryReport['state'] | 'undeclared';
}

/** All operations with any error, in the order of the document. */
export function operationRows({
  operations,
  undeclared,
}: Pick<CatalogReport, 'operations' | 'undeclared'>): readonly OperationRow[] {
  const rows = new Map<string, OperationErrorRow[]>(operations.map(({ name, errors }) => [name, [...errors]]));
  for (const { operation, described, status, responses, tests } of undeclared) {
    const name = described ? operation : `${operation} (no operation)`;
    const errors = rows.get(name) ?? [];
    rows.set(name, errors);
    errors.push({ status: String(status), state: 'undeclared', responses, tests });
  }
  return [...rows].flatMap(([name, errors]) => (errors.length === 0 ? [] : [{ name, errors }]));
}

/** The operations with errors in a state, each with these errors only. */
export function rowsInState(
  rows: readonly OperationRow[],
  state: OperationErrorRow['state'],
): readonly OperationRow[] {
  return rows.flatMap(({ name, errors }) => {
    const such = errors.filter((error) => error.state === state);
    return such.length === 0 ? [] : [{ name, errors: such }];
  });
}

/** `POST /users 400, 409`. */
export function rowText({ name, errors }: OperationRow): string {
  return `${name} ${errors.map(({ status }) => status).join(', ')}`;
}
