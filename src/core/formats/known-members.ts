import { followed, keywordsAt, partAt, pathTo, withSame } from '../checks/schema-parts';
import { jsonKind } from '../json-kind';
import type { ErrorFormat } from '../types';
import { formatPointer, parsePointer } from './json-pointer';

const known = new WeakMap<object, KnownMembers>();

/** No error is described deeper than this; it also ends schemas that refer to themselves. */
const DEEPEST = 8;

/** More objects come only from schemas that refer to themselves in many places; the outer ones come first. */
const MOST_OBJECTS = 1_000;

/** The kinds of JSON value that a member can have; `undefined` if it can have any. */
type Kinds = readonly string[] | undefined;

/** The members that a format knows in one of its objects. */
export interface KnownObject {
  readonly members: ReadonlyMap<string, Kinds>;
  /** The members in a choice, or under a condition: as right as the others, and never missing. */
  readonly possible: ReadonlySet<string>;
  /** Unknown members are refused. */
  readonly isClosed: boolean;
}

/** JSON Pointer to an object, with `*` for each index → its known members. */
export type KnownMembers = ReadonlyMap<string, KnownObject>;

/** The members that a format knows, from its schema, its members, its details and its template. */
export function knownMembers(format: ErrorFormat): KnownMembers {
  let found = known.get(format);
  if (found === undefined) known.set(format, (found = membersOf(format)));
  return found;
}

/** Whether a format accepts a number at a place, but no text. */
export function takesNumberOnly(format: ErrorFormat, pointer: string): boolean {
  const at = withoutIndices(pointer);
  const name = parsePointer(at)?.at(-1) ?? '';
  const kinds = knownMembers(format)
    .get(at.slice(0, at.lastIndexOf('/')))
    ?.members.get(name);
  return kinds !== undefined && kinds.every((kind) => kind === 'number' || kind === 'integer');
}

/** A JSON Pointer with `*` for each index. */
export function withoutIndices(pointer: string): string {
  return pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
}

interface FoundObject {
  readonly members: Map<string, Kinds>;
  readonly possible: Set<string>;
  isClosed: boolean;
}

function membersOf(format: ErrorFormat): KnownMembers {
  const objects = new Map<string, FoundObject>();
  const objectAt = (at: string) => {
    let object = objects.get(at);
    if (object === undefined) {
      objects.set(at, (object = { members: new Map(), possible: new Set(), isClosed: false }));
    }
    return object;
  };
  const add = (pointer: string, kinds: Kinds): void => {
    const segments = parsePointer(withoutIndices(pointer)) ?? [];
    segments.forEach((name, index) => {
      const { members } = objectAt(formatPointer(segments.slice(0, index)));
      const isLast = index === segments.length - 1;
      if (name !== '*' && !members.has(name)) members.set(name, isLast ? kinds : ['object', 'array']);
    });
  };
  const { schema } = format;
  const open = [{ at: '', depth: 0, start: new Map([['#', true]]) }];
  for (const { at, depth, start } of open) {
    const within = new Map<string, Map<string, boolean>>();
    const addPart = (place: string, path: string, holds: boolean): void => {
      const parts = within.get(place) ?? new Map<string, boolean>();
      within.set(place, parts.set(path, holds));
    };
    for (const [path, holds] of withSame(schema, start)) {
      const { properties, items, additionalProperties } = keywordsAt(schema, path);
      if (additionalProperties === false && holds) objectAt(at).isClosed = true;
      for (const name of Object.keys(Object(properties) as object)) {
        const member = pathTo(path, ['properties', name]);
        if (holds) objectAt(at).members.set(name, kindsOf(format, partAt(schema, member)));
        else objectAt(at).possible.add(name);
        addPart(at + formatPointer([name]), member, holds);
      }
      if (items !== undefined) addPart(`${at}/*`, pathTo(path, ['items']), holds);
    }
    if (depth === DEEPEST) continue;
    for (const [place, parts] of within) {
      if (open.length < MOST_OBJECTS) open.push({ at: place, depth: depth + 1, start: parts });
    }
  }
  const { members, details, template } = format;
  for (const place of [members.code ?? []].flat()) add(place, ['string', 'number']);
  for (const place of [members.message ?? [], members.title ?? [], members.type ?? []].flat())
    add(place, ['string']);
  for (const place of [...(members.uris ?? []), ...Object.keys(template)]) add(place, undefined);
  if (details !== undefined) {
    const kind = details.shape === 'map' || details.shape === 'tree' ? 'object' : 'array';
    for (const at of [details.at].flat()) {
      add(at, [kind]);
      for (const part of [details.pointer, details.message, details.code])
        if (part !== undefined && part !== '') add(`${at}/0${part}`, undefined);
    }
  }
  return objects;
}

function kindsOf(format: ErrorFormat, part: unknown): Kinds {
  const { type, anyOf, oneOf, const: constant, enum: values } = followed(format.schema, part);
  const given = constant === undefined ? values : [constant];
  if (type === undefined && Array.isArray(given)) return given.map(jsonKind);
  const parts = [anyOf ?? oneOf ?? []].flat().map((one) => kindsOf(format, one));
  const kinds = type === undefined ? parts.flatMap((one) => one ?? []) : [type].flat().map(String);
  return kinds.length === 0 || parts.includes(undefined) ? undefined : kinds;
}
