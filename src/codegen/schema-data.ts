import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type {
  ErrorCatalog,
  ErrorFormat,
  FieldDefinition,
  StatusClass,
  StatusDefinition,
} from '../core/types';

/** Reads all of `schemas/`. */
export function readSchemaData(root: string): SchemaData {
  const folder = join(root, 'schemas');
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
  const statuses = read<{ statuses: StatusDefinition[]; classes: StatusClass[] }>('statuses.json');
  return {
    statuses: statuses.statuses,
    classes: statuses.classes,
    fields: read<{ fields: FieldDefinition[] }>('fields.json').fields,
    standardCatalog: read('standard-catalog.json'),
    formats: readdirSync(join(folder, 'formats'))
      .sort()
      .map((name) => read<ErrorFormat>(join('formats', name))),
    leaks: read<{ signatures: unknown }>('leaks.json').signatures,
    culprits: read<{ culprits: unknown }>('culprits.json').culprits,
    secrets: read('secrets.json'),
    guidance: read('guidance.json'),
    simulator: read('simulator.json'),
    catalogSchema: read('error-catalog.schema.json'),
    formatSchema: read('format.schema.json'),
  };
}

/** What `schemas/` says, as one value; everything generated is made from it. */
export interface SchemaData {
  readonly statuses: readonly StatusDefinition[];
  readonly classes: readonly StatusClass[];
  readonly fields: readonly FieldDefinition[];
  readonly standardCatalog: ErrorCatalog;
  readonly formats: readonly ErrorFormat[];
  readonly leaks: unknown;
  readonly culprits: unknown;
  readonly secrets: object;
  readonly guidance: { readonly statuses: readonly { readonly status: number }[] };
  readonly simulator: {
    readonly page: unknown;
    readonly proxyPage: unknown;
    readonly frameworks: readonly string[];
  };
  readonly catalogSchema: object;
  readonly formatSchema: object;
}
