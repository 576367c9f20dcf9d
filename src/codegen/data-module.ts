import { followed } from '../core/checks/schema-parts';
import type { AnchorPattern } from '../core/checks/find-leak';
import { anchorPatterns } from '../core/checks/find-leak';
import type { SenderField } from '../core/facts';
import type { ErrorFormat, JsonSchema, WithinSuccess } from '../core/types';
import { sequencesOf } from '../mask/words-of';
import type { SchemaData } from './schema-data';

/** At a greater depth, misspelt members are not searched for. */
const DEEPEST = 3;

/** The data for every test file: without examples, and without parts that only failures show. */
export function dataModule({
  statuses,
  classes,
  fields,
  standardCatalog,
  formats,
  leaks,
  senders,
}: SchemaData): string {
  const { $schema: _unused, ...catalog } = standardCatalog;
  return [
    "import type { AnchorPattern } from '../core/checks/find-leak';",
    "import type { SenderField } from '../core/facts';",
    "import type { ErrorCatalog, ErrorFormat, FieldDefinition, StatusClass, StatusDefinition } from '../core/types';",
    constant('statuses', 'readonly StatusDefinition[]', statuses),
    constant('statusClasses', 'readonly StatusClass[]', classes),
    constant('fieldDefinitions', 'readonly FieldDefinition[]', fields),
    constant('standardCatalog', 'ErrorCatalog', catalog),
    constant('formats', 'readonly ErrorFormat[]', formats.map(withoutSchema)),
    constant('senderFields', 'readonly SenderField[]', senderFields(senders)),
    constant('sessionCookies', 'readonly string[]', senders.sessionCookies),
    constant('leakAnchorPatterns', 'readonly AnchorPattern[]', anchorsOf(leaks)),
  ].join('\n\n');
}

/** The fields that are checked for mistakes of senders, each with its own mistakes. */
function senderFields({ slips }: SchemaData['senders']): readonly SenderField[] {
  return [...new Set(slips.flatMap(({ fields }) => fields))].map((name) => ({
    name,
    slips: slips.filter(({ fields }) => fields.includes(name)).map(({ id }) => id),
  }));
}

/** Mistakes that senders must not make: loaded if a field could contain one. */
export function sendersModule({
  senders: { $schema: _unused, sessionCookies: _others, ...senders },
}: SchemaData): string {
  return [
    "import type { SenderData } from '../core/facts';",
    constant('senders', "Omit<SenderData, 'sessionCookies'>", senders),
  ].join('\n\n');
}

/** The complete schemas of the formats: loaded to explain why a content is refused. */
export function formatSchemasModule({ formats }: SchemaData): string {
  const schemas = formats.map(
    ({ id, schema, strictSchema, within }) => [id, { schema, strictSchema, within }] as const,
  );
  return [
    "import type { FormatSchemas } from '../core/catalog/catalog';",
    constant('formatSchemas', '{ readonly [id: string]: FormatSchemas }', Object.fromEntries(schemas)),
  ].join('\n\n');
}

/** The formats with errors inside a success: without any of them, a test file examines no success. */
export function formatsWithinModule({ formats }: SchemaData): string {
  const ids = formats.filter(({ within }) => within !== undefined).map(({ id }) => id);
  return constant('formatsWithin', 'readonly string[]', ids);
}

/** The signatures of leaks: loaded if a text contains one of their anchors. */
export function leaksModule({ leaks: { signatures, frames } }: SchemaData): string {
  return [
    "import type { LeakFrame, LeakSignature } from '../core/facts';",
    constant('leakSignatures', 'readonly LeakSignature[]', signatures.map(withoutExamples)),
    constant(
      'leakFrames',
      'readonly LeakFrame[]',
      frames.map(({ source: _documented, ...frame }) => withoutExamples(frame)),
    ),
  ].join('\n\n');
}

function anchorsOf({ signatures, frames }: SchemaData['leaks']): readonly AnchorPattern[] {
  return anchorPatterns([...signatures, ...frames].flatMap(({ anchor }) => anchor));
}

/** The signs of the software behind a content, only for failure texts. */
export function culpritsModule({ culprits: { culprits, explains } }: SchemaData): string {
  return [
    "import type { Culprit } from '../core/facts';",
    constant('culprits', 'readonly Culprit[]', culprits.map(withoutExamples)),
    constant('explainedRules', 'readonly string[]', explains),
  ].join('\n\n');
}

/** The mistakes of clients: loaded for provoke. */
export function mistakesModule({ mistakes: { mistakes, ...settings } }: SchemaData): string {
  return [
    "import type { Mistake, MistakeSettings } from '../core/facts';",
    constant('mistakes', 'readonly Mistake[]', mistakes),
    constant('mistakeSettings', 'MistakeSettings', withoutExamples(settings)),
  ].join('\n\n');
}

/** The kinds of change between two catalogs: loaded to compare them. */
export function changesModule({ changes }: SchemaData): string {
  return [
    "import type { ChangeDefinition } from '../core/facts';",
    constant(
      'changeDefinitions',
      'readonly ChangeDefinition[]',
      changes.map(({ id, level, title = id, says = '', soften = '' }) => ({
        id,
        level,
        title,
        says,
        soften,
      })),
    ),
  ].join('\n\n');
}

/** The packages that suggest a format: loaded to inspect a project. */
export function packagesModule({ packages: { formats } }: SchemaData): string {
  const type = '{ readonly package: string; readonly format: string }';
  return constant('packageFormats', `readonly ${type}[]`, formats);
}

/** Names and shapes of secrets: loaded at the first failure. */
export function secretsModule({ secrets }: SchemaData): string {
  const { shapes, phrases, names, spoken, ...rest } = secrets;
  return [
    "import type { SecretData } from '../core/facts';",
    constant('secrets', 'SecretData', {
      ...withoutExamples(rest),
      names: sequencesOf(Object.values(names).flat()),
      spoken: sequencesOf(spoken),
      shapes: shapes.map(withoutOrigin),
      phrases: phrases.map(withoutOrigin),
    }),
  ].join('\n\n');
}

/** The schemas of users' files: loaded to explain problems in them. */
export function catalogSchemasModule({ catalogSchema, formatSchema }: SchemaData): string {
  return [
    `export const catalogSchema: { readonly [keyword: string]: unknown } = ${JSON.stringify(catalogSchema)};`,
    `export const formatSchema: { readonly [keyword: string]: unknown } = ${JSON.stringify(formatSchema)};`,
  ].join('\n\n');
}

function constant(name: string, type: string, value: unknown): string {
  return `export const ${name}: ${type} = ${JSON.stringify(value, null, 2)};`;
}

/** The schemas of formats are compiled; only types and member names of the text are needed. */
function withoutSchema({ strictSchema, within, ...format }: ErrorFormat): object {
  return withoutExamples({
    ...format,
    schema: wholeOutline(format.schema),
    ...(strictSchema === undefined ? {} : { strictSchema: {} }),
    ...(within === undefined ? {} : { within: withinOutline(within) }),
  });
}

function withinOutline({ statuses, batches, schema }: WithinSuccess): object {
  return { statuses, batches, when: {}, ...(schema === undefined ? {} : { schema: wholeOutline(schema) }) };
}

function wholeOutline(schema: JsonSchema): object {
  const { reference } = Object(schema) as { readonly reference?: unknown };
  return { ...outlineOf(schema, schema), ...(reference === undefined ? {} : { reference }) };
}

/** Types and member names, as far as a schema names them; a closed schema needs none. */
function outlineOf(part: unknown, root: JsonSchema, depth = 0): object {
  const { type, required, properties, items, anyOf, additionalProperties } = followed(root, part);
  const within = (one: unknown): object => outlineOf(one, root, depth + 1);
  if (depth > DEEPEST) return {};
  return {
    ...(type === undefined ? {} : { type }),
    ...(required === undefined ? {} : { required }),
    ...(Array.isArray(anyOf) ? { anyOf: anyOf.map(within) } : {}),
    ...(items === undefined ? {} : { items: within(items) }),
    ...(additionalProperties === false ? { additionalProperties } : {}),
    ...(properties === undefined ? {} : { properties: mapValues(properties, within) }),
  };
}

function mapValues(properties: unknown, change: (value: unknown) => object): object {
  const members = Object.entries(Object(properties) as object);
  return Object.fromEntries(members.map(([name, value]) => [name, change(value)]));
}

/** The names and references of patterns are for readers of the data. */
function withoutOrigin(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'title' && key !== 'source'));
}

function withoutExamples(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'examples' && key !== '$schema'));
}
