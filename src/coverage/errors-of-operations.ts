import { statusDefinition } from '../core/statuses';
import type { ResponseRecord } from './record';

/** An error of one operation, declared or not. */
export interface OperationError {
  /** The operation of the catalog, or the request itself if no operation is described for it. */
  readonly operation: string;
  readonly isDescribed: boolean;
  /** The status as declared; if it is not declared, the status code. */
  readonly status: string;
  readonly isDeclared: boolean;
}

/** The key of an error of an operation. */
export function operationKey({
  operation,
  status,
  isDeclared,
}: Omit<OperationError, 'isDescribed'>): string {
  return JSON.stringify([operation, status, isDeclared]);
}

/** The errors of operations to which a response belongs. */
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
  // The resource does not exist, or not for the method: a document does not have to declare this.
  if (statusDefinition(status)?.unrouted === true) return [];
  return [
    { operation: `${method} ${path}`, isDescribed: false, status: String(status), isDeclared: false },
  ];
}
