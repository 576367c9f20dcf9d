import { jsonKind } from '../../core/json-kind';
import type { JsonValue } from '../../core/types';
import { canonical } from '../canonical';
import { comparePatterns } from '../patterns/compare-patterns';
import type { Normal } from './normal-form';
import type { SchemaClaim } from './schema-claim';
import { trialsOf } from './schema-claim';
import { shownKeyword, shownSchema } from './shown-schema';

/** A place of the value, and both schemas of it. */
export interface Place {
  readonly at: string;
  readonly place: string;
  readonly before: Normal;
  readonly after: Normal;
}

interface ValuePlace extends Place {
  /** Values at the limits of both schemas. */
  readonly values: () => readonly JsonValue[];
}

const KINDS = ['null', 'boolean', 'object', 'array', 'number', 'integer', 'string'];

/** A keyword that sets a limit: a greater number allows more, or less. */
const LIMITS: readonly (readonly [keyword: string, greaterAllows: 'more' | 'less'])[] = [
  ['minimum', 'less'],
  ['exclusiveMinimum', 'less'],
  ['minLength', 'less'],
  ['minItems', 'less'],
  ['minProperties', 'less'],
  ['maximum', 'more'],
  ['exclusiveMaximum', 'more'],
  ['maxLength', 'more'],
  ['maxItems', 'more'],
  ['maxProperties', 'more'],
];

/** The changes of the values themselves, without their members. */
export function compareValues(place: ValuePlace): readonly SchemaClaim[] {
  const ofType = compareTypes(place);
  if (ofType.some(({ kind }) => kind === 'member-changed')) return ofType;
  return [
    ...ofType,
    ...compareLists(place),
    ...LIMITS.flatMap(([keyword, greaterAllows]) => compareLimit(place, keyword, greaterAllows)),
    ...compareSteps(place),
    ...compareTexts(place),
    ...compareFormats(place),
    ...compareUnique(place),
  ];
}

function compareTypes({ at, place, before, after, values }: ValuePlace): readonly SchemaClaim[] {
  const [old, young] = [typesOf(before), typesOf(after)];
  const added = young.filter((type) => !covers(old, type));
  const gone = old.filter((type) => !covers(young, type));
  if (added.length + gone.length === 0) return [];
  const shown = { from: shownTypes(before), to: shownTypes(after) };
  const isOther = added.length > 0 && gone.length > 0;
  return [
    {
      kind: isOther ? 'member-changed' : added.length > 0 ? 'member-widened' : 'member-narrowed',
      at,
      place,
      ...shown,
      direction: added.length > 0 ? 'wider' : 'narrower',
      trials: trialsOf(values()),
    },
  ];
}

/** `enum` and `const`. */
function compareLists({ at, place, before, after, values }: ValuePlace): readonly SchemaClaim[] {
  const [old, young] = [listOf(before), listOf(after)];
  const shown = { at, place, from: shownList(old), to: shownList(young) };
  if (old === undefined && young === undefined) return [];
  if (old === undefined)
    return [{ ...shown, kind: 'member-narrowed', direction: 'narrower', trials: trialsOf(values()) }];
  if (young === undefined)
    return [{ ...shown, kind: 'member-widened', direction: 'wider', trials: trialsOf(values()) }];
  const added = without(young, old);
  const gone = without(old, young);
  if (added.length > 0 && gone.length === old.length) {
    return [{ ...shown, kind: 'member-changed', direction: 'wider', trials: trialsOf(added) }];
  }
  return [
    ...(added.length > 0
      ? [{ ...shown, kind: 'value-added', direction: 'wider', trials: trialsOf(added) } as const]
      : []),
    ...(gone.length > 0
      ? [{ ...shown, kind: 'member-narrowed', direction: 'narrower', trials: trialsOf(gone) } as const]
      : []),
  ];
}

function compareLimit(
  { at, place, before, after, values }: ValuePlace,
  keyword: string,
  greaterAllows: 'more' | 'less',
): readonly SchemaClaim[] {
  const none = greaterAllows === 'more' ? Infinity : -Infinity;
  const [old, young] = [before, after].map((schema) => Number(schema[keyword] ?? none)) as [number, number];
  if (old === young) return [];
  const isWider = greaterAllows === 'more' ? young > old : young < old;
  return [limitClaim({ at, place, before, after, values }, keyword, isWider)];
}

function limitClaim(
  { at, place, before, after, values }: ValuePlace,
  keyword: string,
  isWider: boolean,
): SchemaClaim {
  return {
    kind: isWider ? 'member-widened' : 'member-narrowed',
    at,
    place,
    from: shownKeyword(before, keyword),
    to: shownKeyword(after, keyword),
    direction: isWider ? 'wider' : 'narrower',
    trials: trialsOf(values()),
  };
}

function compareSteps(place: ValuePlace): readonly SchemaClaim[] {
  const [old, young] = [place.before['multipleOf'], place.after['multipleOf']] as (number | undefined)[];
  if (old === young) return [];
  if (young === undefined || (old !== undefined && old % young === 0))
    return [limitClaim(place, 'multipleOf', true)];
  if (old === undefined || young % old === 0) return [limitClaim(place, 'multipleOf', false)];
  return [{ ...limitClaim(place, 'multipleOf', true), kind: 'member-changed' }];
}

function compareTexts(place: ValuePlace): readonly SchemaClaim[] {
  const [old, young] = [place.before['pattern'], place.after['pattern']] as (string | undefined)[];
  if (old === young) return [];
  const { added, gone, doubt } = comparePatterns(old, young);
  const shown = {
    at: place.at,
    place: place.place,
    from: shownKeyword(place.before, 'pattern'),
    to: shownKeyword(place.after, 'pattern'),
  };
  if (added.length > 0)
    return [{ ...shown, kind: 'member-widened', direction: 'wider', trials: trialsOf(added) }];
  if (doubt !== undefined) {
    return [{ ...shown, kind: 'member-uncertain', direction: 'either', trials: trialsOf(gone), doubt }];
  }
  return gone.length > 0
    ? [{ ...shown, kind: 'member-narrowed', direction: 'narrower', trials: trialsOf(gone) }]
    : [];
}

function compareFormats(place: ValuePlace): readonly SchemaClaim[] {
  const { format: old } = place.before;
  const { format: young } = place.after;
  if (old === young) return [];
  const claim = limitClaim(place, 'format', young === undefined);
  return old === undefined || young === undefined
    ? [claim]
    : [{ ...claim, kind: 'member-changed', direction: 'wider' }];
}

function compareUnique(place: ValuePlace): readonly SchemaClaim[] {
  const [old, young] = [place.before, place.after].map((schema) => schema['uniqueItems'] === true);
  return old === young ? [] : [limitClaim(place, 'uniqueItems', old === true)];
}

/** The types of value that a schema accepts: `number` includes `integer`. */
function typesOf(schema: Normal): readonly string[] {
  const { type } = schema;
  const listed = listOf(schema);
  if (type !== undefined) return [type].flat().map(String);
  return listed === undefined ? KINDS : [...new Set(listed.map(jsonKind))];
}

function covers(types: readonly string[], type: string): boolean {
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}

function shownTypes(schema: Normal): string {
  const types = typesOf(schema);
  return types === KINDS ? 'any value' : types.join(' or ');
}

function listOf({ const: constant, enum: listed }: Normal): readonly JsonValue[] | undefined {
  if (constant !== undefined) return [constant as JsonValue];
  return Array.isArray(listed) ? (listed as readonly JsonValue[]) : undefined;
}

function shownList(values: readonly JsonValue[] | undefined): string {
  if (values === undefined) return 'any value';
  return shownSchema(values.length === 1 ? values[0] : values);
}

function without(values: readonly JsonValue[], others: readonly JsonValue[]): readonly JsonValue[] {
  const known = new Set(others.map(canonical));
  return values.filter((value) => !known.has(canonical(value)));
}
