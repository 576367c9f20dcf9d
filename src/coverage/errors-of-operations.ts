import { statusDefinition } from '../core/statuses';
import type { ResponseRecord } from './record';

/** An error of one operation, declared or not. */
export interface OperationError {
  /** That of the catalog, or the request itself where none is described for it. */
  readonly operation: string;
  readonly isDescribed: boolean;
  /** As it is declared; where it is not, the status code. */
  readonly status: string;
  readonly isDeclared: boolean;
}

/** Tells errors of operations apart. */
export function operationKey({
  operation,
  status,
  isDeclared,
}: Omit<OperationError, 'isDescribed'>): string {
  return JSON.stringify([operation, status, isDeclared]);
}

/** The errors of operations that a response stands for. */
export function errorsOfOperations({
  operations,
  method,
  path,
  status,
}: ResponseRecord): readonly OperationError[] {
  if (operations === undefined) return [];
  if (operations.length > 0) {
    return operations.map(({ operation, declared }) => ({
      operation,
      isDescribed: true,
      status: declared ?? String(status),
      isDeclared: declared !== null,
    }));
  }
  // Nothing is there, or not for the method: no document has to say so.
  if (statusDefinition(status)?.unrouted === true) return [];
  return [
    { operation: `${method} ${path}`, isDescribed: false, status: String(status), isDeclared: false },
  ];
}
