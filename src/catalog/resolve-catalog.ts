import { formatPointer } from '../core/formats/json-pointer';
import { standardCatalog } from '../generated/data';
import type { ErrorCatalog, ErrorDefinition } from '../core/types';
import { boundedOnce } from '../core/values/bounded';
import { whyNoPattern } from '../core/values/why-no-pattern';
import { ambiguities } from './refuse/ambiguities';
import type { Catalog, CatalogEntry, Format, HeaderValidator } from '../core/catalog/catalog';
import { contradictions } from './refuse/contradictions';
import { createFormatTable } from './format-table';
import { indexEntries } from '../core/catalog/index-entries';
import { createOperations } from '../core/catalog/operations';
import type { CatalogOrigin } from './origin';
import type { CatalogProblem } from '../core/catalog/problem';
import type { Refusals } from './refuse/refusals';
import { createRefusals } from './refuse/refusals';
import { standardEntry, toCatalog } from '../core/catalog/to-catalog';
import { errorsInSuccess } from './refuse/errors-in-success';
import { jsonStringProblems } from './refuse/text-format';
import { checkTypeTemplate, withType } from './type-template';
import { unknownCodes } from './refuse/unknown-codes';
import { unknownKinds } from './refuse/unknown-kinds';
import { unknownRules } from './refuse/unknown-rules';
import { whySlowPattern } from './compile/why-slow-pattern';
import { compileObjectSchema, compileSchema } from './compile/user-schemas';

/**
 * Prepares a catalog of the right shape for use: inherits the entries it extends, finds its formats,
 * compiles its schemas.
 *
 * @throws CatalogError for problems that a JSON Schema cannot describe: a repeated code, an unknown format,
 * a broken pattern or schema, an unknown rule, entries that cannot be told apart
 */
export function resolveCatalog(input: ErrorCatalog, origin: CatalogOrigin): Catalog {
  const { source, document, folder } = origin;
  const refusals = createRefusals();
  const formats = createFormatTable(origin, input.codeCase);
  const format = formats.use(input.format ?? standardCatalog.format ?? '', '/format', refusals);
  const { typeTemplate } = input;
  const entryOf = (definition: ErrorDefinition, at: string): CatalogEntry => ({
    definition: withType(definition, typeTemplate),
    inherited: false,
    format:
      definition.format === undefined ? format : formats.use(definition.format, `${at}/format`, refusals),
    messagePattern: patternOf(definition, at, refusals),
    validateDetail:
      typeof definition.details === 'object' || typeof definition.details === 'boolean'
        ? compileObjectSchema({ schema: definition.details, at: `${at}/details`, folder }, refusals)
        : undefined,
    validateExtensions:
      definition.extensions === undefined
        ? undefined
        : compileObjectSchema({ schema: definition.extensions, at: `${at}/extensions`, folder }, refusals),
    headerValidators: headerValidators(definition, at, folder, refusals),
  });
  const own = input.errors.map((definition, index) => entryOf(definition, `/errors/${index}`));
  refusals.noteAll([
    ...duplicates(input.errors),
    ...unknownRules(input),
    ...unknownKinds(input),
    ...contradictions(input),
  ]);
  refusals.noteAll([...jsonStringProblems(own, input.rules), ...errorsInSuccess(own, formats.isRefused)]);
  const entries = [...own, ...inheritedEntries(input, format)];
  const used = [...new Set([format, ...entries.map((entry) => entry.format)])];
  if (!used.some(formats.isRefused)) checkTypeTemplate(typeTemplate, used, refusals);
  const index = indexEntries(entries);
  const { operations } = input;
  // Operations distinguish errors that look the same.
  refusals.noteAll(
    operations === undefined ? ambiguities(own, formats.isRefused) : unknownCodes(operations, index.byCode),
  );
  refusals.throwIfAny(source);
  return toCatalog({
    input,
    source,
    document,
    format,
    index,
    operations: operations === undefined ? undefined : createOperations(operations),
    useFormat: formats.useOrThrow,
  });
}

/** The schemas of the values of fields, ready for use. */
function headerValidators(
  { headerSchemas = {} }: ErrorDefinition,
  at: string,
  folder: string,
  refusals: Refusals,
): readonly HeaderValidator[] {
  return Object.entries(headerSchemas).map(([field, definition]) => {
    const place = `${at}/headerSchemas${formatPointer([field])}/schema`;
    return {
      field,
      definition,
      validate: compileSchema({ schema: definition.schema, at: place, folder }, refusals),
    };
  });
}

/** The inherited entries: the standard errors whose codes the catalog does not give to errors of its own. */
function inheritedEntries(input: ErrorCatalog, format: Format): readonly CatalogEntry[] {
  if (input.extends === undefined) return [];
  const own = new Set(input.errors.map(({ code }) => code));
  return standardCatalog.errors
    .filter(({ code }) => !own.has(code))
    .map((definition) => standardEntry(withType(definition, input.typeTemplate), format, true));
}

function patternOf({ messagePattern }: ErrorDefinition, at: string, refusals: Refusals): RegExp | undefined {
  if (messagePattern === undefined) return undefined;
  const reason = whyNoPattern(messagePattern, strictPattern);
  if (reason === undefined) {
    const slow = whySlowPattern(messagePattern);
    if (slow !== undefined) {
      refusals.note(`${at}/messagePattern`, `${JSON.stringify(messagePattern)} ${slow.problem}`, slow.remedy);
    }
    return strictPattern(messagePattern);
  }
  refusals.note(
    `${at}/messagePattern`,
    `${JSON.stringify(messagePattern)} is not a regular expression: ${reason}`,
    'Write an ECMA-262 pattern that is valid with the flag u.',
  );
  return undefined;
}

function strictPattern(pattern: string): RegExp {
  return boundedOnce(new RegExp(pattern, 'u'));
}

function duplicates(errors: readonly ErrorDefinition[]): readonly CatalogProblem[] {
  const first = new Map<string, number>();
  return errors.flatMap(({ code }, index) => {
    const known = first.get(code);
    if (known === undefined) {
      first.set(code, index);
      return [];
    }
    return [
      {
        at: `/errors/${index}/code`,
        problem: `${JSON.stringify(code)} is already the code of /errors/${known}`,
        remedy: 'Give one of the two another code, or remove it.',
      },
    ];
  });
}
