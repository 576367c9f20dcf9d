import { formatPointer } from '../../core/formats/json-pointer';
import { isObject } from '../../core/is-object';
import type { Place } from './compare-values';
import type { Normal } from './normal-form';
import type { Part, SchemaClaim, SchemaPair } from './schema-claim';
import { ABSENT, trialsOf } from './schema-claim';
import { shownSchema } from './shown-schema';
import { sampleOf, tryValues } from './try-values';
import { normalForm } from './normal-form';

/** The changes of the members of an object, and the parts to compare next. */
export interface ObjectClaims {
  readonly claims: readonly SchemaClaim[];
  readonly within: readonly Part[];
}

/** Compares the described and the required members. */
export function compareObjects(place: Place, roots: SchemaPair): ObjectClaims {
  const { before, after } = place;
  const [old, young] = [membersOf(before), membersOf(after)];
  const names = new Set([...old.names, ...young.names]);
  const claims: SchemaClaim[] = [];
  const within: Part[] = [];
  for (const name of names) {
    const member = { ...placeOf(place, name), name, old, young, roots };
    claims.push(...presenceClaims(member));
    if (old.described.has(name) && young.described.has(name)) {
      const { at, place: tried } = member;
      within.push({ at, place: tried, old: old.described.get(name), new: young.described.get(name) });
    }
  }
  return { claims: [...claims, ...openness(place, old, young, roots)], within };
}

interface Members {
  readonly described: ReadonlyMap<string, unknown>;
  readonly required: ReadonlySet<string>;
  /** Described or required. */
  readonly names: readonly string[];
  /** The schema of members without a description; nothing, if the object is closed. */
  readonly others: unknown;
  readonly isClosed: boolean;
}

function membersOf({ properties, required, additionalProperties }: Normal): Members {
  const described = new Map(Object.entries(isObject(properties) ? properties : {}));
  const needed = new Set([required ?? []].flat().map(String));
  return {
    described,
    required: needed,
    names: [...described.keys(), ...needed],
    others: additionalProperties ?? true,
    isClosed: additionalProperties === false,
  };
}

interface Member {
  readonly at: string;
  readonly place: string;
  readonly name: string;
  readonly old: Members;
  readonly young: Members;
  readonly roots: SchemaPair;
}

function presenceClaims({ at, place, name, old, young, roots }: Member): readonly SchemaClaim[] {
  const [was, is] = [old.required.has(name), young.required.has(name)];
  const [wasDescribed, isDescribed] = [old.described.has(name), young.described.has(name)];
  const shown = { at, place, from: stateOf(name, old), to: stateOf(name, young) };
  const samples = samplesOf(name, old, young, roots);
  if (wasDescribed && !isDescribed) {
    if (was) {
      return [{ ...shown, kind: 'member-removed', direction: 'either', trials: [ABSENT, ...samples] }];
    }
    if (young.isClosed) return [{ ...shown, kind: 'member-removed', direction: 'narrower', trials: samples }];
    return [{ ...shown, kind: 'member-widened', direction: 'wider', trials: samples }];
  }
  if (was && !is) return [{ ...shown, kind: 'member-optional', direction: 'wider', trials: [ABSENT] }];
  if (!was && is) return [{ ...shown, kind: 'member-required', direction: 'narrower', trials: [ABSENT] }];
  if (!wasDescribed && isDescribed) {
    const direction = old.isClosed ? 'wider' : 'narrower';
    return [{ ...shown, kind: 'member-added', direction, trials: samples }];
  }
  return [];
}

/** Members without a description. */
function openness(place: Place, old: Members, young: Members, roots: SchemaPair): readonly SchemaClaim[] {
  const [before, after] = [shownSchema(old.others), shownSchema(young.others)];
  if (before === after) return [];
  const { at } = place;
  const placed = placeOf(place, UNKNOWN);
  const base = { at: `${at}/*`, place: placed.place, from: before, to: after };
  const trials = trialsOf([
    ...tryValues(normalForm(young.others, roots.new), roots.new),
    ...tryValues(normalForm(old.others, roots.old), roots.old),
  ]);
  if (old.isClosed) return [{ ...base, kind: 'member-added', direction: 'wider', trials }];
  if (young.isClosed || old.others === true) {
    return [{ ...base, kind: 'member-narrowed', direction: 'narrower', trials }];
  }
  if (young.others === true) return [{ ...base, kind: 'member-widened', direction: 'wider', trials }];
  const doubt = 'the schemas of further members are different';
  return [{ ...base, kind: 'member-uncertain', direction: 'either', trials, doubt }];
}

function samplesOf(name: string, old: Members, young: Members, roots: SchemaPair): SchemaClaim['trials'] {
  const both = [
    [young.described.get(name), roots.new],
    [old.described.get(name), roots.old],
  ] as const;
  const described = both.filter(([schema]) => schema !== undefined);
  return trialsOf([
    ...described.map(([schema, root]) => sampleOf(schema, root)),
    ...described.flatMap(([schema, root]) => tryValues(normalForm(schema, root), root)),
  ]);
}

function stateOf(name: string, { described, required, isClosed }: Members): string | null {
  const schema = described.get(name);
  if (schema === undefined && !required.has(name)) return isClosed ? 'not allowed' : null;
  const what = schema === undefined ? '' : ` ${shownSchema(schema)}`;
  return `${required.has(name) ? 'required' : 'optional'}${what}`;
}

/** A member that represents all others. */
const UNKNOWN = 'member_that_no_schema_names';

function placeOf({ at, place }: Place, name: string): Pick<Part, 'at' | 'place'> {
  const step = formatPointer([name]);
  return { at: at + step, place: place + step };
}
