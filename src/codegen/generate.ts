import { join } from 'node:path';
import type { ErrorFormat } from '../core/types';
import {
  catalogSchemasModule,
  changesModule,
  culpritsModule,
  dataModule,
  formatSchemasModule,
  formatsWithinModule,
  leaksModule,
  mistakesModule,
  packagesModule,
  secretsModule,
  sendersModule,
} from './data-module';
import { errorRangeModule } from './error-range-module';
import { knownNamesModule } from './known-names-module';
import { matcherTableModule } from './matcher-table-module';
import { matcherTypesModule, standardCodesModule } from './matcher-types-module';
import { prettify } from './prettify';
import { frameworksModule, guidanceModule, simulatorModule, translationsModule } from './reference-module';
import { ruleIdsModule } from './rule-ids-module';
import type { SchemaData } from './schema-data';
import { readSchemaData } from './schema-data';
import { formatValidatorsModule, validatorModule } from './validator-module';
import { withoutAnnotations, yesOrNo } from './yes-or-no';

/** Makes the text of every file in `src/generated/`: file name → content. Writes nothing. */
export async function generate(root: string): Promise<ReadonlyMap<string, string>> {
  const data = readSchemaData(root);
  const files: readonly (readonly [name: string, text: string])[] = [
    ['data.ts', dataModule(data)],
    ['leaks.ts', leaksModule(data)],
    ['format-schemas.ts', formatSchemasModule(data)],
    ['rule-ids.ts', ruleIdsModule()],
    ['culprits.ts', culpritsModule(data)],
    ['packages.ts', packagesModule(data)],
    ['secrets.ts', secretsModule(data)],
    ['senders.ts', sendersModule(data)],
    ['mistakes.ts', mistakesModule(data)],
    ['changes.ts', changesModule(data)],
    ['catalog-schemas.ts', catalogSchemasModule(data)],
    ['guidance.ts', guidanceModule(data)],
    ['translations.ts', translationsModule(data)],
    ['simulator-data.ts', simulatorModule(data.simulator)],
    ['frameworks.ts', frameworksModule(join(root, 'test', 'labs', 'frameworks'), data)],
    ['matcher-types.ts', matcherTypesModule(data)],
    ['standard-codes.ts', standardCodesModule(data)],
    ['known-names.ts', knownNamesModule(data)],
    ['matcher-table.ts', matcherTableModule(data)],
    ['error-range.ts', errorRangeModule(data)],
    ['formats-within.ts', formatsWithinModule(data)],
    ['format-validators.ts', formatValidatorsModule(data.formats, usualFormat(data))],
    ...data.formats.flatMap((format) => validatorModule(`validate-${format.id}`, formatSchemas(format), [])),
    ...yesOrNo(
      validatorModule('catalog-validators', { catalog: withoutAnnotations(data.catalogSchema) }, [
        withoutAnnotations(data.formatSchema),
      ]),
    ),
  ];
  const formatted = files.map(async ([name, text]) => {
    const marked = `// Generated from schemas/ by \`npm run generate\`; do not edit.\n${text}`;
    return [name, name.endsWith('.ts') ? await prettify(marked, 'typescript') : marked] as const;
  });
  return new Map(await Promise.all(formatted));
}

/** The format of the built-in catalog. */
function usualFormat({ standardCatalog: { format } }: SchemaData): string {
  if (typeof format !== 'string')
    throw new Error('schemas/standard-catalog.json: "format" is not the id of a format');
  return format;
}

/** Each format has one schema, a stricter one if the file has it, and those of errors inside a success. */
function formatSchemas({ schema, strictSchema, within }: ErrorFormat): { readonly [name: string]: object } {
  return {
    validate: Object(schema) as object,
    ...(strictSchema === undefined ? {} : { validateStrictly: Object(strictSchema) as object }),
    ...(within === undefined ? {} : { validateWithin: Object(within.when) as object }),
    ...(within?.schema === undefined ? {} : { validateSuccess: Object(within.schema) as object }),
  };
}
