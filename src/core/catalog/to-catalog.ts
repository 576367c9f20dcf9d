import { standardCatalog } from '../../generated/data';
import type { ErrorCatalog, ErrorDefinition } from '../types';
import type { Catalog, CatalogEntry, Format } from './catalog';
import type { EntryIndex } from './index-entries';

/** The parts of a catalog that has been checked. */
export interface CatalogParts extends Pick<
  Catalog,
  'source' | 'document' | 'format' | 'operations' | 'useFormat'
> {
  readonly input: ErrorCatalog;
  readonly index: EntryIndex;
}

/** Puts a catalog together from its parts, with defaults for absent ones. */
export function toCatalog({ input, index, ...rest }: CatalogParts): Catalog {
  return {
    ...rest,
    ...index,
    within: [...new Set([rest.format, ...index.entries.map(({ format }) => format)])].filter(
      ({ validateWithin }) => validateWithin !== undefined,
    ),
    codes: input.codes ?? 'listed',
    strict: input.strict ?? false,
    content: input.content ?? 'required',
    leaks: input.leaks,
    secrets: input.secrets,
    rules: input.rules ?? {},
    headers: input.headers ?? {},
    extendsStandard: input.extends !== undefined || input === standardCatalog,
  };
}

/** An entry of the built-in catalog: none has a schema or a pattern of its own. */
export function standardEntry(definition: ErrorDefinition, format: Format, inherited: boolean): CatalogEntry {
  return {
    definition,
    inherited,
    format,
    messagePattern: undefined,
    validateDetail: undefined,
    validateExtensions: undefined,
  };
}
