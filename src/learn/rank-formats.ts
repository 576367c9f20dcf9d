import { useCatalog } from '../catalog/use-catalog';
import type { Catalog } from '../core/catalog/catalog';
import { knownMembers } from '../core/formats/known-members';
import { parsePointer, pointerGet } from '../core/formats/json-pointer';
import { isPlainObject } from '../core/is-plain-object';
import { isPhraseOf } from '../core/statuses';
import type { ErrorFormat } from '../core/types';
import { formats } from '../generated/data';
import { brokenRules, readBy } from './judge';
import type { Observation } from './observe';
import { isCode } from './words';

/** How well a built-in format describes responses. */
export interface Ranked {
  readonly format: ErrorFormat;
  /** The observations that match it completely. */
  readonly kept: readonly Observation[];
  /** Those that match it except for the media type. */
  readonly likened: readonly Observation[];
  readonly score: number;
}

/** A format that explains a smaller share of the members is not the one. */
const LEAST_EXPLAINED = 0.4;

/** A match except for the media type is slightly weaker evidence. */
const LIKENED_WEIGHT = 0.9;

/**
 * Ranks the built-in formats by the share of the responses that they explain: a format that accepts anything
 * explains nothing. If two are equal, the one that the packages of the project suggest comes first.
 */
export function rankFormats(
  observations: readonly Observation[],
  hints: readonly string[],
): readonly Ranked[] {
  return formats
    .map((format) => rank(format, observations))
    .sort(
      (one, other) =>
        other.score - one.score ||
        hintOf(hints, one) - hintOf(hints, other) ||
        requiredMembers(other.format) - requiredMembers(one.format),
    );
}

/** A catalog that only checks a format. */
export function formatAlone(format: ErrorFormat | string): Catalog {
  return useCatalog({ catalog: { format, codes: 'any', errors: [] } });
}

const catalogs = new Map<string, Catalog>();

function rank(format: ErrorFormat, observations: readonly Observation[]): Ranked {
  let catalog = catalogs.get(format.id);
  if (catalog === undefined) catalogs.set(format.id, (catalog = formatAlone(format.id)));
  const kept: Observation[] = [];
  const likened: Observation[] = [];
  let score = 0;
  for (const observation of observations) {
    const share = explained(format, observation);
    if (share < LEAST_EXPLAINED) continue;
    const broken = [...brokenRules(catalog, observation)];
    if (!broken.every((rule) => rule.startsWith('media-type'))) continue;
    likened.push(observation);
    if (broken.length === 0) kept.push(observation);
    score += share * observation.sightings.length * (broken.length === 0 ? 1 : LIKENED_WEIGHT);
  }
  return { format, kept, likened, score };
}

/** The share of known members, if the format reads a code, a message or details at all. */
function explained(format: ErrorFormat, observation: Observation): number {
  const { json, response } = observation;
  if (!isPlainObject(json)) return 0;
  const view = readBy(format, observation);
  const isMap =
    [format.details?.at ?? []].flat().includes('') && view.message === undefined && isMessages(json);
  const isRead = [view.code, view.message, view.title, view.type].some((part) => part !== undefined);
  if (!isRead && !isMap) return 0;
  const outer = knownMembers(format).get('');
  const isKnown = (name: string): boolean =>
    outer?.members.has(name) === true || outer?.possible.has(name) === true;
  const names = Object.keys(json);
  const known = isMap ? names : names.filter(isKnown);
  const share = names.length === 0 ? 0 : known.length / names.length;
  // A title or message that is not a phrase and looks like a code is one.
  const texts = view.code === undefined ? [view.title, view.message] : [view.title];
  const isMistaken = texts.some((text) => isCode(text) && !isPhraseOf(text, response.status));
  // A text with white space is not a code, even at the place of one.
  if (view.code !== undefined && /\s/.test(view.code)) return 0;
  const isMissed = missesCode(format, json) || (view.message === undefined && hasText(json, names, isKnown));
  return isMistaken || isMissed ? share / 2 : share;
}

/** A member with the name of a code that the format does not use for it. */
function missesCode(format: ErrorFormat, json: object): boolean {
  const places = [format.members.code ?? []].flat();
  return ['code', 'errorCode', 'error_code'].some((name) => {
    const value = pointerGet(json, `/${name}`);
    return isCode(value) && !places.some((place) => parsePointer(place)?.[0] === name);
  });
}

/** A text for people in an unknown member. */
function hasText(
  json: { readonly [name: string]: unknown },
  names: readonly string[],
  isKnown: (name: string) => boolean,
): boolean {
  return names.some((name) => !isKnown(name) && typeof json[name] === 'string' && /\S\s\S/.test(json[name]));
}

/** Only field name → messages. */
function isMessages(value: unknown): boolean {
  if (Array.isArray(value))
    return value.length > 0 && value.every((one) => typeof one === 'string' || isMessages(one));
  return (
    isPlainObject(value) &&
    Object.values(value).length > 0 &&
    Object.values(value).every((one) => typeof one === 'object' && isMessages(one))
  );
}

function hintOf(hints: readonly string[], { format: { id } }: Ranked): number {
  const index = hints.indexOf(id);
  return index === -1 ? hints.length : index;
}

function requiredMembers({ schema }: ErrorFormat): number {
  const { required } = Object(schema) as { readonly required?: readonly string[] };
  return required?.length ?? 0;
}
