import { table } from '../bench/markdown';
import type { StoredResult } from './stored-result';
import { clientsTable, runnersTable } from './tables';

/** The matrix, for a terminal. */
export function printTables(results: readonly StoredResult[]): void {
  for (const { header, rows } of [runnersTable(results), clientsTable(results)]) {
    console.log(
      `\n${table(
        header,
        rows,
        header.map(() => 'left'),
      )}`,
    );
  }
  console.log();
}
