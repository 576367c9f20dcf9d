import type { DetailsPlace, ErrorFormat } from '../types';
import { pointerGet } from './json-pointer';

/** The place of an error's details: of several places the first with a value, else the first. */
export function detailsAt({ at }: Pick<DetailsPlace, 'at'>, json: unknown): string {
  if (typeof at === 'string') return at;
  return at.find((place) => pointerGet(json, place) !== undefined) ?? at[0] ?? '';
}

/** Whether there is a plain message in place of details: the same place, even the root, accepts both. */
export function isMessageAlone(
  { details, members }: Pick<ErrorFormat, 'details' | 'members'>,
  json: unknown,
): boolean {
  if (details?.single !== true) return false;
  const at = detailsAt(details, json);
  const places = at === '' ? [members.message ?? []].flat() : [at];
  return places.some((place) => typeof pointerGet(json, place) === 'string');
}
