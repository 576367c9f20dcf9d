import type { ErrorCatalog, ErrorDefinition } from '../core/types';
import type { Catalog } from '../core/catalog/catalog';
import { knownOrigin } from './known-origins';
import { readCatalog } from './read-catalog';
import { throwAtCaller } from './refuse/throw-at-caller';

/**
 * Defines a catalog in TypeScript. It is checked at once, and its codes keep their literal types.
 *
 * @throws CatalogError with every problem, its JSON Pointer and its remedy
 * @example
 * export const catalog = defineCatalog({
 *   errors: [{ code: 'email_taken', status: 409, message: 'Resource already exists' }],
 * });
 */
export function defineCatalog<const C extends ErrorCatalog>(catalog: C & KnownKeys<C>): C {
  throwAtCaller(defineCatalog, () => readInlineCatalog(catalog));
  return catalog;
}

/** A type parameter accepts any further key; this makes a key that no catalog has an error of the compiler. */
type KnownKeys<C extends ErrorCatalog> = NoFurtherKeys<C, ErrorCatalog> & {
  readonly errors: KnownEntries<C['errors']>;
};

type KnownEntries<E> = { readonly [I in keyof E]: NoFurtherKeys<E[I], ErrorDefinition> };

type NoFurtherKeys<T, Known> = { readonly [K in Exclude<keyof T, keyof Known>]: never };

/** A catalog that is given in code has no file; its paths are relative to the working directory. */
export function readInlineCatalog(catalog: ErrorCatalog): Catalog {
  return readCatalog(catalog, knownOrigin(catalog) ?? { source: 'given in code', folder: process.cwd() });
}
