import { isPlainObject } from '../core/is-plain-object';
import type { ErrorFormat, FormatExtension, FormatReference } from '../core/types';
import { carriesCode } from '../core/formats/code-field';
import { findLeak } from '../core/checks/find-leak';
import { leakSignatures } from '../generated/leaks';
import { jsonShapes } from './json-shapes';
import { readBy } from './judge';
import type { Observation } from './observe';
import { countOf } from './observe';
import { ownFormat } from './own-format';
import { formatAlone, rankFormats } from './rank-formats';

/** A format with its responses, valid or not. */
export interface Assigned {
  readonly reference: FormatReference;
  readonly definition: ErrorFormat;
  readonly isOwn: boolean;
  /** The responses that match it. */
  readonly kept: readonly Observation[];
  /** The responses that probably should match it. */
  readonly broken: Observation[];
}

/** One API does not have more formats. */
const MOST_FORMATS = 5;

/**
 * Finds the formats of the responses, the most frequent one first: built-in ones if they fit, else formats of
 * the project's own. A response that fits none, or is the page of a framework, breaks the first.
 *
 * @param among all responses of the API, if this is a part of it
 */
export function assignFormats(
  observations: readonly Observation[],
  hints: readonly string[],
  among: readonly Observation[] = observations,
): readonly Assigned[] {
  const told = observations.filter(({ method, response }) => method !== 'HEAD' && response.content !== '');
  const assigned: Assigned[] = [];
  const stray: Observation[] = [];
  let left = told.filter(({ json }) => isPlainObject(json));
  stray.push(...told.filter(({ json }) => json !== undefined && !isPlainObject(json)));
  while (left.length > 0 && assigned.length < MOST_FORMATS) {
    const next = assigned.length === 0 ? mainFormat(left, hints) : furtherFormat(left, hints, assigned);
    if (next === undefined) break;
    assigned.push(next);
    const done = new Set([...next.kept, ...next.broken]);
    left = left.filter((one) => !done.has(one));
  }
  stray.push(...left);
  const texts = told.filter(({ json, text }) => json === undefined && text !== undefined);
  const ofTexts = textFormats(texts, countOf(among));
  stray.push(...texts.filter((one) => !ofTexts.some(({ kept }) => kept.includes(one))));
  const all = [...assigned, ...ofTexts].sort((one, other) => countOf(other.kept) - countOf(one.kept));
  all[0]?.broken.push(...stray);
  return all;
}

/** The format of most responses. */
function mainFormat(left: readonly Observation[], hints: readonly string[]): Assigned | undefined {
  const [best] = rankFormats(left, hints);
  if (best !== undefined && countOf(best.kept) * 2 > countOf(left)) return builtIn(best.format, best.kept);
  // If most responses match a standard except for its media type, the format is the standard with the sent one.
  if (best !== undefined && countOf(best.likened) * 2 > countOf(left)) {
    const likened = likenedFormat(best.format, best.likened);
    if (likened !== undefined) return likened;
  }
  return (
    ownOf(left, 'api') ??
    (best !== undefined && best.kept.length > 0 ? builtIn(best.format, best.kept) : undefined)
  );
}

/** A format for the remaining responses: one that another format can read is a violation of it, not a new format. */
function furtherFormat(
  left: readonly Observation[],
  hints: readonly string[],
  before: readonly Assigned[],
): Assigned | undefined {
  for (const one of before) {
    const meant = left.filter((observation) => isMeant(one.definition, observation));
    one.broken.push(...meant);
    if (meant.length > 0) {
      const rest = left.filter((observation) => !meant.includes(observation));
      return rest.length === 0 ? undefined : furtherFormat(rest, hints, before);
    }
  }
  const [best] = rankFormats(left, hints);
  if (best !== undefined && best.kept.length > 0) return builtIn(best.format, best.kept);
  return ownOf(left, `api-${before.length + 1}`);
}

/** Whether a broken response should match a format: it has the same media type, and a code and a message in place. */
function isMeant(format: ErrorFormat, observation: Observation): boolean {
  const view = readBy(format, observation);
  const hasParts =
    (!carriesCode(format) || view.code !== undefined) &&
    (view.message !== undefined || view.type !== undefined);
  return hasParts && carriesCode(format);
}

function builtIn(definition: ErrorFormat, kept: readonly Observation[]): Assigned {
  const { members, codeOptional } = definition;
  const isCodeless = (one: Observation): boolean => {
    const { code, type } = readBy(definition, one);
    return code === undefined && (members.type === undefined || type === undefined);
  };
  if (carriesCode(definition) && codeOptional !== true && kept.some(isCodeless)) {
    const reference: FormatExtension = {
      id: `${definition.id}-as-sent`,
      extends: definition.id,
      codeOptional: true,
    };
    return { reference, definition: { ...definition, codeOptional: true }, isOwn: true, kept, broken: [] };
  }
  return { reference: definition.id, definition, isOwn: false, kept, broken: [] };
}

function likenedFormat(base: ErrorFormat, kept: readonly Observation[]): Assigned | undefined {
  const mediaTypes = [...new Set(kept.flatMap(({ mediaType = [] }) => mediaType))].sort();
  if (mediaTypes.length === 0) return undefined;
  const reference: FormatExtension = {
    id: `${base.id}-as-sent`,
    extends: base.id,
    mediaTypes,
    parameters: 'any',
  };
  return {
    reference,
    definition: formatAlone(reference as ErrorFormat).format.definition,
    isOwn: true,
    kept,
    broken: [],
  };
}

/** A format of the project's own, from the most frequent shape of these. */
function ownOf(left: readonly Observation[], id: string): Assigned | undefined {
  for (const kept of jsonShapes(left)) {
    const reference = ownFormat(kept, id);
    if (reference === undefined) continue;
    const { definition } = formatAlone(reference as unknown as ErrorFormat).format;
    return { reference, definition, isOwn: true, kept, broken: [] };
  }
  return undefined;
}

/** Text is described as text, but the error page of a framework only if an API sends nothing else. */
function textFormats(texts: readonly Observation[], all: number): readonly Assigned[] {
  const byType = new Map<string, Observation[]>();
  for (const one of texts) {
    // Content that claims to be JSON, but is not, breaks the first format.
    if (one.mediaType === undefined || /\bjson$/.test(one.mediaType)) continue;
    byType.set(one.mediaType, [...(byType.get(one.mediaType) ?? []), one]);
  }
  return [...byType].flatMap(([mediaType, kept]) => {
    const isPage = kept.every(({ text = '' }) => findLeak(text, leakSignatures) !== undefined);
    if (isPage && countOf(kept) * 2 <= all) return [];
    const definition = textFormat(mediaType);
    return [{ reference: definition, definition, isOwn: true, kept, broken: [] }];
  });
}

function textFormat(mediaType: string): ErrorFormat {
  return {
    id:
      mediaType
        .split('/')
        .at(-1)
        ?.replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^[^a-z]+|-$/g, '') || 'text',
    title: `Errors in ${mediaType}`,
    summary: 'A text for people, as seen by `learn`',
    reference: 'the responses that the tests of this project provoked',
    mediaTypes: [mediaType],
    parameters: 'any',
    content: 'text',
    schema: { type: 'string' },
    codeCase: 'snake',
    members: {},
    crossChecks: [],
    cannotCarry: ['code', 'details', 'extensions'],
    template: { '': 'message' },
  };
}
