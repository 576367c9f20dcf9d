import type { Catalog, CatalogEntry, Operation } from '../core/catalog/catalog';
import type { HttpRequest, JsonValue } from '../core/types';

/** An error of an operation, as sent. */
export interface DeclaredError {
  readonly entry: CatalogEntry;
  readonly examples: readonly JsonValue[] | undefined;
}

/** The operation of a request, if the catalog has it. */
export function operationAsked({ operations }: Catalog, request: HttpRequest): Operation | undefined {
  return operations?.find({ request }).operation;
}

/** The declaration of an operation for a status. */
export function errorsOf(catalog: Catalog, operation: Operation, status: number): readonly DeclaredError[] {
  return operation.codesFor(status).flatMap((code): readonly DeclaredError[] => {
    const entry = catalog.byCode.get(code);
    if (entry === undefined) return [];
    const definition = { ...entry.definition, status };
    const isSame = entry.definition.status === status;
    return [{ entry: isSame ? entry : { ...entry, definition }, examples: operation.examplesOf(code) }];
  });
}
