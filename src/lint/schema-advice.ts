import type { CatalogProblem } from '../core/catalog/problem';
import { formatPointer } from '../core/formats/json-pointer';
import { isObject } from '../core/is-object';
import { valueFormats } from '../core/values/value-formats';
import type { Keywords } from '../core/checks/schema-parts';
import { isKnownKeyword } from '../catalog/compile/check-schema';
import { FOREIGN, subschemasOf } from '../catalog/compile/keywords';

/** Types, and the keywords that apply only to values of that type. */
const OF_TYPE: readonly (readonly [type: string, keywords: readonly string[]])[] = [
  ['string', 'minLength maxLength pattern'.split(' ')],
  ['number', 'multipleOf maximum exclusiveMaximum minimum exclusiveMinimum'.split(' ')],
  ['array', 'items prefixItems contains minItems maxItems uniqueItems unevaluatedItems'.split(' ')],
  ['object', 'properties patternProperties additionalProperties unevaluatedProperties required'.split(' ')],
  ['object', 'minProperties maxProperties propertyNames dependentRequired dependentSchemas'.split(' ')],
];

/** Keywords that have no effect without certain others. */
const NEEDS: readonly (readonly [keyword: string, others: readonly string[]])[] = [
  ['then', ['if']],
  ['else', ['if']],
  ['if', ['then', 'else']],
  ['minContains', ['contains']],
  ['maxContains', ['contains']],
];

/** The restrictions of the surrounding schemas on the same value. */
interface Around {
  readonly types: readonly unknown[] | undefined;
  readonly described: readonly string[];
  /** Another part, which is not read here, can add the rest. */
  readonly isOpen: boolean;
  /** A condition does not have to describe the members that it requires. */
  readonly isCondition?: boolean;
}

const NOTHING: Around = { types: undefined, described: [], isOpen: false };

/** A schema used as a condition. */
export const CONDITION: Around = { ...NOTHING, isCondition: true };

/** A schema for objects only. */
export const OF_AN_OBJECT: Around = { ...NOTHING, types: ['object'] };

/** A schema of an item of the canonical list of details, whose members are known. */
export const OF_A_DETAIL: Around = { ...OF_AN_OBJECT, described: ['pointer', 'code', 'message'] };

/** Allowed parts of a schema that restrict less than its author thinks. */
export function schemaAdvice(schema: unknown, at: string, around = NOTHING): readonly CatalogProblem[] {
  if (!isObject(schema) || Array.isArray(schema)) return [];
  const keywords = schema as Keywords;
  const { isCondition = false } = around;
  const here: Around = {
    isCondition,
    types: typesOf(keywords) ?? around.types,
    described: [...around.described, ...Object.keys(Object(keywords['properties']) as object)],
    isOpen: around.isOpen || '$ref' in schema || '$dynamicRef' in schema || 'allOf' in schema,
  };
  return [
    ...notKeywords(keywords, at),
    ...lonelyKeywords(keywords, at),
    ...otherTypes(keywords, at, here),
    ...openTuple(keywords, at),
    ...undescribed(keywords, at, here),
    ...unknownFormat(keywords, at),
    ...subschemasOf(schema).flatMap(({ path, schema: one, of }) =>
      schemaAdvice(one, at + formatPointer(path), of === 'same' ? here : { ...NOTHING, isCondition }),
    ),
  ];
}

function typesOf({ type, const: value, enum: values }: Keywords): readonly unknown[] | undefined {
  if (type !== undefined) return [type].flat();
  // Listed values define their own types.
  return value === undefined && values === undefined ? undefined : [];
}

function notKeywords(schema: Keywords, at: string): readonly CatalogProblem[] {
  return Object.keys(schema).flatMap((keyword) => {
    const place = at + formatPointer([keyword]);
    const foreign =
      keyword === 'nullable'
        ? 'Write "type": ["string", "null"], or the types that fit.'
        : FOREIGN.get(keyword);
    if (foreign !== undefined) {
      return [{ at: place, problem: 'is not a keyword of JSON Schema 2020-12', remedy: foreign }];
    }
    if (isKnownKeyword(keyword)) return [];
    const problem = 'is not a keyword of JSON Schema, so it has no effect';
    return [{ at: place, problem, remedy: 'Remove it, or start its name with "x-".' }];
  });
}

function lonelyKeywords(schema: Keywords, at: string): readonly CatalogProblem[] {
  return NEEDS.filter(
    ([keyword, others]) => keyword in schema && !others.some((other) => other in schema),
  ).map(([keyword, others]) => ({
    at: `${at}/${keyword}`,
    problem: `has no effect without ${others.map((other) => JSON.stringify(other)).join(' or ')}`,
    remedy: 'Add that next to it, or remove this.',
  }));
}

/** Ajv calls this `strictTypes`. */
function otherTypes(schema: Keywords, at: string, { types, isOpen }: Around): readonly CatalogProblem[] {
  const found = OF_TYPE.flatMap(([type, keywords]) => {
    const keyword = keywords.find((one) => one in schema);
    return keyword === undefined ? [] : [{ type, keyword }];
  });
  return found.flatMap(({ type, keyword }) => {
    if (types === undefined) {
      if (isOpen) return [];
      const problem = `has ${JSON.stringify(keyword)} without "type", so values of other types pass`;
      return [{ at, problem, remedy: `Write "type": "${type}" next to it.` }];
    }
    const isSpokenOf =
      types.length === 0 || types.some((one) => one === type || (one === 'integer' && type === 'number'));
    if (isSpokenOf) return [];
    const problem = `applies only to values of the type ${type}, which "type" excludes`;
    return [{ at: `${at}/${keyword}`, problem, remedy: 'Remove it, or change "type".' }];
  });
}

/** Ajv calls this `strictTuples`. */
function openTuple(schema: Keywords, at: string): readonly CatalogProblem[] {
  const { prefixItems } = schema;
  if (!Array.isArray(prefixItems) || ['items', 'unevaluatedItems', 'maxItems'].some((one) => one in schema))
    return [];
  const problem = `describes ${prefixItems.length} items, but allows any others after them`;
  return [
    {
      at: `${at}/prefixItems`,
      problem,
      remedy: 'Write "items": false next to it, or describe the other items.',
    },
  ];
}

/** Ajv calls this `strictRequired`. */
function undescribed(
  { required, patternProperties, additionalProperties }: Keywords,
  at: string,
  around: Around,
) {
  if (
    !Array.isArray(required) ||
    around.isOpen ||
    around.isCondition === true ||
    patternProperties !== undefined ||
    isObject(additionalProperties)
  ) {
    return [];
  }
  return (required as readonly string[]).flatMap((name, index): readonly CatalogProblem[] =>
    around.described.includes(name)
      ? []
      : [
          {
            at: `${at}/required/${index}`,
            problem: `is ${JSON.stringify(name)}, a member that is not described`,
            remedy: 'Describe it under "properties", or check the spelling.',
          },
        ],
  );
}

function unknownFormat({ format }: Keywords, at: string): readonly CatalogProblem[] {
  if (typeof format !== 'string' || Object.hasOwn(valueFormats, format)) return [];
  const problem = `is ${JSON.stringify(format)}, a format that is not checked here`;
  return [{ at: `${at}/format`, problem, remedy: 'Add a "pattern" as well.' }];
}
