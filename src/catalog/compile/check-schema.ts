import type { CatalogProblem } from '../../core/catalog/problem';
import { formatPointer } from '../../core/formats/json-pointer';
import { isObject } from '../../core/is-object';
import { nearest } from '../../core/nearest';
import { valueFormats } from '../../core/values/value-formats';
import { whyNoPattern } from '../../core/values/why-no-pattern';
import { whySlowPattern } from './why-slow-pattern';
import { fitsKeyword, FOREIGN, KEYWORDS, NOTES, subschemasOf } from './keywords';
import type { Keywords } from '../../core/checks/schema-parts';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Problems of a schema that its meta-schema accepts: slips that would leave values unchecked. */
export function checkSchema(schema: unknown, at = ''): readonly CatalogProblem[] {
  if (!isObject(schema) || Array.isArray(schema)) return [];
  return [
    ...otherDialect((schema as Keywords)['$schema'], `${at}/$schema`),
    ...misspelt(schema, at),
    ...unknownFormat(schema as Keywords, at),
    ...brokenPatterns(schema as Keywords, at),
    ...subschemasOf(schema).flatMap((one) => checkSchema(one.schema, at + formatPointer(one.path))),
  ];
}

/** Problems of the dialect that a schema names. */
export function otherDialect(dialect: unknown, at: string): readonly CatalogProblem[] {
  if (dialect === undefined || String(dialect).replace(/#$/, '') === DIALECT) return [];
  const problem = `is ${JSON.stringify(dialect)}, which is not supported`;
  const remedy = `Write the schema in draft 2020-12. Give ${JSON.stringify(DIALECT)} here, or leave it out.`;
  return [{ at, problem, remedy }];
}

/** An unknown keyword is a note (Core, 4.3.1); one that is similar to a known keyword is a slip. */
export function misspelt(schema: object, at: string): readonly CatalogProblem[] {
  return Object.entries(schema).flatMap(([keyword, value]: [string, unknown]) => {
    if (isKnownKeyword(keyword)) return [];
    const near = nearest(keyword, [...KEYWORDS.keys(), ...NOTES]);
    if (near === undefined || !fitsKeyword(near, value)) return [];
    return [
      {
        at: at + formatPointer([keyword]),
        problem: 'is not a keyword of JSON Schema',
        remedy: `Did you mean ${JSON.stringify(near)}? Start a keyword of your own with "x-".`,
      },
    ];
  });
}

/** Whether a keyword belongs to draft 2020-12, to another dialect, or is marked as the user's own. */
export function isKnownKeyword(keyword: string): boolean {
  return KEYWORDS.has(keyword) || NOTES.has(keyword) || FOREIGN.has(keyword) || keyword.startsWith('x-');
}

/** An unknown format is a note as well (Validation, 7.2.3). */
function unknownFormat({ format }: Keywords, at: string): readonly CatalogProblem[] {
  if (typeof format !== 'string' || Object.hasOwn(valueFormats, format)) return [];
  const near = nearest(format, Object.keys(valueFormats));
  if (near === undefined) return [];
  const problem = `is ${JSON.stringify(format)}, which is not a known format`;
  return [{ at: `${at}/format`, problem, remedy: `Did you mean ${JSON.stringify(near)}?` }];
}

function brokenPatterns({ pattern, patternProperties }: Keywords, at: string): readonly CatalogProblem[] {
  const named = isObject(patternProperties) ? Object.keys(patternProperties) : [];
  return [
    ...(typeof pattern === 'string' ? brokenPattern(pattern, `${at}/pattern`) : []),
    ...named.flatMap((one) => brokenPattern(one, at + formatPointer(['patternProperties', one]))),
  ];
}

function brokenPattern(pattern: string, at: string): readonly CatalogProblem[] {
  const reason = whyNoPattern(pattern);
  if (reason === undefined) {
    const slow = whySlowPattern(pattern);
    if (slow === undefined) return [];
    return [{ at, problem: `${JSON.stringify(pattern)} ${slow.problem}`, remedy: slow.remedy }];
  }
  const problem = `${JSON.stringify(pattern)} is not a regular expression: ${reason}`;
  return [
    { at, problem, remedy: 'Write an ECMA-262 pattern, preferably one that is valid with the flag u.' },
  ];
}
