import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type {
  ChangeDefinition,
  ConstantSource,
  Decision,
  Guidance,
  LeakFrame,
  LeakSignature,
  Mistake,
  MistakeSettings,
  SenderData,
  Translation,
} from '../core/facts';
import { checks } from '../core/rules';
import type {
  ErrorCatalog,
  ErrorFormat,
  FieldDefinition,
  StatusClass,
  StatusDefinition,
} from '../core/types';
import { completeCatalogSchema } from './complete-catalog-schema';
import { ruleSentence } from './rule-sentence';

export const CATALOG_SCHEMA = 'error-catalog.schema.json';

/** Reads all of `schemas/`. */
export function readSchemaData(root: string): SchemaData {
  const folder = join(root, 'schemas');
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
  const { statuses, classes } = read<{ statuses: StatusDefinition[]; classes: StatusClass[] }>(
    'statuses.json',
  );
  const { fields } = read<{ fields: FieldDefinition[] }>('fields.json');
  const formats = readdirSync(join(folder, 'formats'))
    .sort()
    .map((name) => read<ErrorFormat>(join('formats', name)));
  const rules = checks
    .filter(({ off }) => off !== undefined)
    .map(({ id }) => ({ id, sentence: ruleSentence(root, id) }));
  const catalogSchema = read<object>(CATALOG_SCHEMA);
  const { changes } = read<{ changes: readonly ChangeRow[] }>('changes.json');
  return {
    statuses,
    classes,
    fields,
    formats,
    standardCatalog: read('standard-catalog.json'),
    leaks: read('leaks.json'),
    culprits: read('culprits.json'),
    secrets: read('secrets.json'),
    senders: read('senders.json'),
    mistakes: read('mistakes.json'),
    guidance: read('guidance.json'),
    decisions: read<{ decisions: readonly Decision[] }>('decisions.json').decisions,
    translations: readdirSync(folder)
      .filter((name) => /^guidance\.(?!schema)[\w-]+\.json$/.test(name))
      .sort()
      .map((name) => read<Translation>(name)),
    simulator: read('simulator.json'),
    packages: read('packages.json'),
    changes,
    catalogSchema: completeCatalogSchema(catalogSchema, {
      statuses: [],
      fields: [],
      formats,
      rules: [],
      changes: [],
    }),
    catalogSchemaForEditors: completeCatalogSchema(catalogSchema, {
      statuses,
      fields,
      formats,
      rules,
      changes,
    }),
    formatSchema: read('format.schema.json'),
  };
}

/** One row of `schemas/changes.json`, unchecked: `findMissing` reports missing texts. */
export type ChangeRow = Pick<ChangeDefinition, 'id' | 'level'> & Partial<ChangeDefinition>;

/** All data of `schemas/`, as one value; everything generated is made from it. */
export interface SchemaData {
  readonly statuses: readonly StatusDefinition[];
  readonly classes: readonly StatusClass[];
  readonly fields: readonly FieldDefinition[];
  readonly standardCatalog: ErrorCatalog;
  readonly formats: readonly ErrorFormat[];
  readonly leaks: {
    readonly signatures: readonly LeakSignature[];
    readonly frames: readonly (LeakFrame & { readonly source: string })[];
  };
  readonly culprits: { readonly culprits: readonly object[]; readonly explains: readonly string[] };
  readonly secrets: {
    readonly names: { readonly [language: string]: readonly string[] };
    readonly spoken: readonly string[];
    readonly shapes: readonly object[];
    readonly phrases: readonly object[];
  };
  readonly senders: SenderData & { readonly $schema: string };
  readonly mistakes: MistakeSettings & { readonly mistakes: readonly Mistake[] };
  readonly guidance: {
    readonly statuses: readonly Guidance[];
    readonly languages: readonly ConstantSource[];
    readonly retries: { readonly [kind: string]: string };
  };
  readonly decisions: readonly Decision[];
  readonly translations: readonly Translation[];
  readonly simulator: {
    readonly page: unknown;
    readonly proxyPage: unknown;
    readonly frameworks: readonly string[];
  };
  readonly changes: readonly ChangeRow[];
  readonly packages: { readonly formats: readonly object[] };
  /** Without the names for editors: they allow and forbid nothing. */
  readonly catalogSchema: object;
  readonly catalogSchemaForEditors: object;
  readonly formatSchema: object;
}
