import { formatPointer, pointerGet } from '../formats/json-pointer';
import { knownMembers, withoutIndices } from '../formats/known-members';
import { isObject } from '../is-object';
import { jsonKind } from '../json-kind';
import { isOneSlipAway } from '../nearest';
import type { ErrorFormat } from '../types';

/** A member whose name is one slip away from a known one that is absent. */
export interface Misspelt {
  /** JSON Pointer to it. */
  readonly at: string;
  readonly name: string;
  /** The known name, and its place. */
  readonly known: string;
  readonly knownAt: string;
}

/** The misspelt members of an object of the content. */
export function misspeltIn(format: ErrorFormat, json: unknown, at: string): readonly Misspelt[] {
  const value = pointerGet(json, at);
  const object = knownMembers(format).get(withoutIndices(at));
  if (object === undefined || !isObject(value) || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (object.members.has(name) || object.possible.has(name)) return [];
    const known = [...object.members].find(
      ([one, kinds]) => !Object.hasOwn(value, one) && isOneSlipAway(name, one) && isOfKind(member, kinds),
    )?.[0];
    if (known === undefined) return [];
    return [{ at: at + formatPointer([name]), name, known, knownAt: at + formatPointer([known]) }];
  });
}

/** The member that replaces a missing one, under a similar name. */
export function misspeltFor(format: ErrorFormat, json: unknown, missingAt: string): Misspelt | undefined {
  const owner = missingAt.slice(0, Math.max(0, missingAt.lastIndexOf('/')));
  return misspeltIn(format, json, owner).find(({ knownAt }) => knownAt === missingAt);
}

/** A value of another kind has another meaning: a list of `details` is not a `detail`. */
function isOfKind(value: unknown, kinds: readonly string[] | undefined): boolean {
  if (value === null || kinds === undefined) return value !== null;
  const kind = jsonKind(value);
  return kinds.includes(kind) || (kind === 'number' && kinds.includes('integer'));
}
