import { formatPointer } from '../core/formats/json-pointer';
import { isPlainObject } from '../core/is-plain-object';
import { jsonKind } from '../core/json-kind';
import type { JsonValue } from '../core/types';
import type { Observation } from './observe';

/** The values at one place of several contents. */
export interface MemberValues {
  readonly at: string;
  /** The name of the member. */
  readonly name: string;
  readonly depth: number;
  readonly values: readonly { readonly value: JsonValue; readonly status: number; readonly count: number }[];
  readonly kinds: ReadonlySet<string>;
  /** It was present in each of the contents. */
  readonly isAlways: boolean;
}

/** No API has the parts of an error at a greater depth. */
const DEEPEST = 3;

/** The members of several contents that are objects, to a limited depth, in their original order. */
export function memberValues(observations: readonly Observation[]): readonly MemberValues[] {
  const found = new Map<string, { name: string; depth: number; values: MemberValues['values'][number][] }>();
  let contents = 0;
  for (const { json, response, sightings } of observations) {
    if (!isPlainObject(json)) continue;
    contents += 1;
    visit(json, []);
    function visit(object: object, path: readonly string[]): void {
      for (const [name, value] of Object.entries(object) as readonly [string, JsonValue][]) {
        const at = formatPointer([...path, name]);
        const member = found.get(at) ?? { name, depth: path.length, values: [] };
        found.set(at, member);
        member.values.push({ value, status: response.status, count: sightings.length });
        if (isPlainObject(value) && path.length + 1 < DEEPEST) visit(value, [...path, name]);
      }
    }
  }
  return [...found].map(([at, member]) => ({
    at,
    ...member,
    kinds: new Set(member.values.map(({ value }) => jsonKind(value))),
    isAlways: member.values.length === contents,
  }));
}
