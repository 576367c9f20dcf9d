import { standardCatalog } from '../generated/data';
import { builtInFormat } from '../core/catalog/built-in-format';
import type { Catalog } from '../core/catalog/catalog';
import type { FormatTable } from './format-table';
import { indexEntries } from '../core/catalog/index-entries';
import { standardEntry, toCatalog } from '../core/catalog/to-catalog';

let made: Catalog | undefined;

/** The built-in catalog: one error per registered status code. Nothing in it needs to be checked. */
export function standard(): Catalog {
  return (made ??= make());
}

function make(): Catalog {
  const own = builtInFormat(String(standardCatalog.format), undefined);
  if (own === undefined) throw new Error('src/generated has no format for the standard catalog');
  let others: FormatTable | undefined;
  return toCatalog({
    input: standardCatalog,
    source: 'standard',
    format: own,
    index: indexEntries(standardCatalog.errors.map((definition) => standardEntry(definition, own, false))),
    operations: undefined,
    useFormat: (format) =>
      format === own.definition.id ? own : (others ??= formatTable()).useOrThrow(format),
  });
}

function formatTable(): FormatTable {
  const { createFormatTable } = require('./format-table') as typeof import('./format-table');
  return createFormatTable({ source: 'standard', folder: process.cwd() }, undefined);
}
