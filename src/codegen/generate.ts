import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format as prettify } from 'prettier';
import type { ErrorCatalog, ErrorFormat, FieldDefinition, StatusClass, StatusDefinition } from '../types';
import { catalogSchemasModule, culpritsModule, dataModule, leaksModule, secretsModule } from './data-module';
import { ruleIdsModule } from './rule-ids-module';
import { matcherTableModule } from './matcher-table-module';
import { matcherTypesModule } from './matcher-types-module';
import { frameworksModule, guidanceModule, simulatorModule } from './reference-module';
import { formatValidatorsModule, validatorModule } from './validator-module';

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
  readonly guidance: { readonly statuses: unknown };
  readonly simulator: {
    readonly page: unknown;
    readonly proxyPage: unknown;
    readonly frameworks: readonly string[];
  };
  readonly catalogSchema: object;
  readonly formatSchema: object;
}

/** Makes the text of every file in `src/generated/`: file name → content. Writes nothing. */
export async function generate(root: string): Promise<ReadonlyMap<string, string>> {
  const data = readSchemaData(join(root, 'schemas'));
  const files: readonly (readonly [name: string, text: string])[] = [
    ['data.ts', dataModule(data)],
    ['leaks.ts', leaksModule(data)],
    ['rule-ids.ts', ruleIdsModule()],
    ['culprits.ts', culpritsModule(data)],
    ['secrets.ts', secretsModule(data)],
    ['catalog-schemas.ts', catalogSchemasModule(data)],
    ['guidance.ts', guidanceModule(data.guidance)],
    ['simulator-data.ts', simulatorModule(data.simulator)],
    ['frameworks.ts', frameworksModule(join(root, 'test', 'frameworks'), data.simulator.frameworks)],
    ['matcher-types.ts', matcherTypesModule(data)],
    ['matcher-table.ts', matcherTableModule(data)],
    ['format-validators.ts', formatValidatorsModule(data.formats)],
    ...data.formats.flatMap((format) => validatorModule(`validate-${format.id}`, formatSchemas(format), [])),
    ...validatorModule('catalog-validators', { catalog: data.catalogSchema }, [data.formatSchema]),
  ];
  const options = { parser: 'typescript', printWidth: 110, singleQuote: true, trailingComma: 'all' } as const;
  const formatted = files.map(async ([name, text]) => {
    const marked = `// Generated from schemas/ by \`npm run generate\`; do not edit.\n${text}`;
    return [name, name.endsWith('.ts') ? await prettify(marked, options) : marked] as const;
  });
  return new Map(await Promise.all(formatted));
}

/** Writes `src/generated/` anew. */
export async function writeGenerated(root: string): Promise<void> {
  const folder = join(root, 'src', 'generated');
  mkdirSync(folder, { recursive: true });
  const files = await generate(root);
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

function readSchemaData(folder: string): SchemaData {
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

/** Each format has one schema, and a stricter one where the file gives it. */
function formatSchemas({ schema, strictSchema }: ErrorFormat): { readonly [name: string]: object } {
  return {
    validate: Object(schema) as object,
    ...(strictSchema === undefined ? {} : { validateStrictly: Object(strictSchema) as object }),
  };
}
