import type { ErrorCatalog } from '../core/types';

/** The status codes that the responses of a catalog can have. */
export interface KnownStatuses {
  readonly extends?: ErrorCatalog['extends'];
  readonly codes?: ErrorCatalog['codes'];
  readonly operations?: unknown;
  readonly statuses?: { readonly has: (status: number) => boolean };
}

/** Whether a response of that status can belong to the catalog; an operation can declare a whole class of them. */
export function mayHave(
  { extends: base, codes, operations, statuses }: KnownStatuses,
  status: number,
): boolean {
  return base !== undefined || codes === 'any' || operations !== undefined || statuses?.has(status) === true;
}
