import type { ErrorCatalog } from '../core/types';

/** What a catalog says of the status codes that its responses may have. */
export interface KnownStatuses {
  readonly extends?: ErrorCatalog['extends'];
  readonly codes?: ErrorCatalog['codes'];
  readonly operations?: unknown;
  readonly statuses?: { readonly has: (status: number) => boolean };
}

/** Whether a response of that status may belong to the catalog; an operation may declare a whole class of them. */
export function mayHave(
  { extends: base, codes, operations, statuses }: KnownStatuses,
  status: number,
): boolean {
  return base !== undefined || codes === 'any' || operations !== undefined || statuses?.has(status) === true;
}
