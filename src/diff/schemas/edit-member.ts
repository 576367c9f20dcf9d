import { parsePointer, pointerGet, pointerSet } from '../../core/formats/json-pointer';
import { isObject } from '../../core/is-object';
import type { JsonValue } from '../../core/types';
import type { Trial } from './schema-claim';

/** A copy of a JSON value, with a different value, or none, at a place. */
export function editMember(json: JsonValue, place: string, trial: Trial): JsonValue {
  const copy = JSON.parse(JSON.stringify(json)) as JsonValue;
  if ('value' in trial) return pointerSet(copy, place, trial.value);
  const name = parsePointer(place)?.at(-1);
  const owner = pointerGet(copy, place.slice(0, place.lastIndexOf('/')));
  if (name !== undefined && isObject(owner)) Reflect.deleteProperty(owner, name);
  return copy;
}
