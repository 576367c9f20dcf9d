import type { ErrorFormat, FieldDefinition, StatusDefinition } from '../core/types';
import { knownFields } from './known-fields';

/** The parts of `schemas/error-catalog.schema.json` for editors, which read `properties` and `examples`. */
interface Names {
  readonly statuses: readonly StatusDefinition[];
  readonly fields: readonly FieldDefinition[];
  readonly formats: readonly ErrorFormat[];
  /** The rules that a catalog can set, each with its sentence. */
  readonly rules: readonly { readonly id: string; readonly sentence: string }[];
  readonly changes: readonly { readonly id: string; readonly says?: string | undefined }[];
}

/** The places of names in the schema. */
interface CatalogSchema {
  readonly properties: { readonly headers: object; readonly compatibility: object };
  readonly $defs: {
    readonly error: { readonly properties: { readonly status: object } };
    readonly operation: {
      readonly properties: { readonly errors: { readonly additionalProperties: object } };
    };
    readonly format: { readonly anyOf: readonly [object, ...object[]] };
    readonly headerDuties: object;
    readonly rules: object;
    readonly severity: { readonly description: string };
    readonly changeLevel: { readonly description: string };
  };
}

/**
 * Writes the known names into the schema of the catalog, which is otherwise written by hand. They
 * allow and forbid nothing: other names are still accepted.
 */
export function completeCatalogSchema(
  schema: object,
  { statuses, fields, formats, rules, changes }: Names,
): object {
  const { properties, $defs } = schema as CatalogSchema;
  const byStatus = (row: object) =>
    named(statuses, ({ code, phrase }) => [String(code), { ...row, description: `${phrase}.` }]);
  // For a reference, editors show the description of its target.
  const { description: _general, ...severity } = $defs.severity;
  const { description: _levels, ...level } = $defs.changeLevel;
  const { error, operation } = $defs;
  const { errors } = operation.properties;
  const [id, ...formatsOfOnesOwn] = $defs.format.anyOf;
  return {
    ...schema,
    properties: {
      ...properties,
      headers: { ...properties.headers, properties: byStatus({ $ref: '#/$defs/headerDuties' }) },
      compatibility: {
        ...properties.compatibility,
        properties: named(changes, ({ id, says }) => [id, { ...level, description: says }]),
      },
    },
    $defs: {
      ...$defs,
      error: {
        ...error,
        properties: {
          ...error.properties,
          status: { ...error.properties.status, examples: statuses.map(({ code }) => code) },
        },
      },
      operation: {
        ...operation,
        properties: {
          ...operation.properties,
          errors: { ...errors, properties: byStatus(errors.additionalProperties) },
        },
      },
      format: {
        ...$defs.format,
        anyOf: [{ ...id, examples: formats.map((format) => format.id) }, ...formatsOfOnesOwn],
      },
      headerDuties: {
        ...$defs.headerDuties,
        properties: named(knownFields({ statuses, fields }), ([name, reference]) => [
          name,
          { ...severity, description: `The severity of a missing ${name}: ${reference}.` },
        ]),
      },
      rules: {
        ...$defs.rules,
        properties: named(rules, ({ id: rule, sentence }) => [rule, { ...severity, description: sentence }]),
      },
    },
  };
}

function named<T>(all: readonly T[], entry: (one: T) => readonly [name: string, schema: object]): object {
  return Object.fromEntries(all.map(entry));
}
