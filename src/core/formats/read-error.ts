import type { Detail, DetailsPlace, ErrorFormat, Place } from '../types';
import { detailsAt, isMessageAlone } from './details-at';
import { readTree } from './details-tree';
import { formatPointer, pointerGet } from './json-pointer';
import { readPointer } from './pointer-form';

const MEMBERS = [
  ['code', 'codeAt'],
  ['message', 'messageAt'],
  ['title', 'titleAt'],
  ['type', 'typeAt'],
] as const;

/** The canonical view of an error's content; each `…At` is where the member is, or where it should be. */
export interface ErrorView {
  /** The code as text: the number 1001 is the code "1001". */
  readonly code?: string;
  readonly codeAt?: string;
  readonly message?: string;
  readonly messageAt?: string;
  readonly title?: string;
  readonly titleAt?: string;
  readonly type?: string;
  readonly typeAt?: string;
  readonly detailsAt?: string;
}

/** The places of numbers with digits that a double does not keep, and the numbers as sent. */
export type LostDigits = ReadonlyMap<string, string>;

const NONE: LostDigits = new Map();

/** Reads an error in any format; a member of the wrong kind reads as absent. Codes stay as they are written. */
export function readError(
  format: Pick<ErrorFormat, 'members' | 'details'>,
  json: unknown,
  lost: () => LostDigits = () => NONE,
): ErrorView {
  const view: { -readonly [member in keyof ErrorView]: ErrorView[member] } = {};
  const { members, details: place } = format;
  for (const [name, nameAt] of MEMBERS) {
    const memberPlace = members[name];
    if (memberPlace === undefined) continue;
    const { at, value } = findText(json, memberPlace, name === 'code' ? exactCode(lost) : plainText);
    view[nameAt] = at;
    if (value !== undefined) view[name] = value;
  }
  if (place !== undefined) view.detailsAt = detailsAt(place, json);
  return view;
}

/** Reads the details of an error; undefined if there are none. Call it only if needed: there can be thousands. */
export function readDetails(
  { details, members }: Pick<ErrorFormat, 'members' | 'details'>,
  json: unknown,
  lost: () => LostDigits = () => NONE,
): readonly Detail[] | undefined {
  if (details === undefined || isMessageAlone({ details, members }, json)) return undefined;
  const at = detailsAt(details, json);
  return listed({ ...details, at }, json, { members: new Set(Object.values(members).flat()), lost });
}

/** A code as text, whether it is written as text or as a number. */
export function codeText(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : plainText(value);
}

function exactCode(lost: () => LostDigits): (value: unknown, at: string) => string | undefined {
  return (value, at) => (typeof value === 'number' ? lost().get(at) : undefined) ?? codeText(value);
}

function plainText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The first place with a text; else the first place with anything; else the first place. */
function findText(
  json: unknown,
  place: Place,
  textOf: (value: unknown, at: string) => string | undefined,
): { readonly at: string; readonly value?: string } {
  const places = typeof place === 'string' ? [place] : place;
  for (const at of places) {
    const value = textOf(pointerGet(json, at), at);
    if (value !== undefined) return { at, value };
  }
  return { at: places.find((at) => pointerGet(json, at) !== undefined) ?? places[0] ?? '' };
}

function listed(
  place: DetailsPlace & { readonly at: string },
  json: unknown,
  { members, lost }: { readonly members: ReadonlySet<string>; readonly lost: () => LostDigits },
): Detail[] | undefined {
  const shapes = new Set([place.shape, ...(place.alsoRead ?? [])]);
  const value = pointerGet(json, place.at);
  if (shapes.has('tree') && typeof value === 'object' && value !== null) {
    const details = readTree(value, place.general);
    return details.length > 0 || Object.keys(value).length === 0 ? details : undefined;
  }
  if (Array.isArray(value))
    return shapes.has('objects') || shapes.has('strings') ? readList(value) : undefined;
  return shapes.has('map') && typeof value === 'object' && value !== null ? readMap(value) : undefined;

  function readList(list: readonly unknown[]): Detail[] | undefined {
    if (place.errorFirst === undefined) return list.map(readItem);
    const details = list.map(readItem);
    const found = pointerGet(list[0], place.errorFirst) === undefined ? details.slice(1) : details;
    return found.length > 0 ? found : undefined;
  }

  function readItem(item: unknown, index: number): Detail {
    if (typeof item === 'string' && shapes.has('strings')) return { message: item };
    const pointer = readPointer(partOf(item, place.pointer), place);
    const code = exactCode(lost)(partOf(item, place.code), `${place.at}/${index}${place.code}`);
    return detailOf(pointer, code, partOf(item, place.message));
  }

  function readMap(map: object): Detail[] | undefined {
    // At the root, the map of fields shares its object with the other members of the format.
    const fields = Object.entries(map).filter(([name]) => !members.has(place.at + formatPointer([name])));
    return fields.length > 0 || Object.keys(map).length === 0
      ? fields.flatMap((field) => readField(field, place.general))
      : undefined;
  }
}

function readField([name, messages]: readonly [string, unknown], general: string | undefined): Detail[] {
  const pointer = name === '' || name === general ? undefined : readPointer(name, { pointerForm: 'name' });
  return [messages].flat().map((message) => detailOf(pointer, undefined, message));
}

function partOf(item: unknown, pointer: string | undefined): unknown {
  return pointer === undefined ? undefined : pointerGet(item, pointer);
}

function detailOf(pointer: string | undefined, code: string | undefined, message: unknown): Detail {
  return {
    ...(pointer !== undefined && { pointer }),
    ...(code !== undefined && { code }),
    ...(typeof message === 'string' && { message }),
  };
}
