import { writeCode, snakeCase } from '../core/formats/code-case';
import { pointerGet } from '../core/formats/json-pointer';
import type {
  CodeCase,
  DetailsPlace,
  ErrorFormat,
  FormatExtension,
  JsonValue,
  Loss,
  Template,
} from '../core/types';
import { formats } from '../generated/data';
import { detailsPlace } from './details-place';
import { brokenRules, readBy } from './judge';
import type { FoundMembers } from './find-members';
import { findMembers } from './find-members';
import type { MemberValues } from './member-values';
import { memberValues } from './member-values';
import type { Observation } from './observe';
import { formatAlone } from './rank-formats';
import { schemaOf } from './schema-of';
import { isCode, mostFrequent } from './words';

const CASES: readonly CodeCase[] = ['snake', 'upper-snake', 'camel', 'pascal', 'kebab'];

/** Parts that are meaningless without others, and have no `null`. */
const KEPT = new Set(['uris', 'pointerForm', 'pointerPrefix']);

/** Words about a learnt format, for readers of the catalog. */
const REFERENCE = 'the responses that the tests of this project provoked';

/**
 * A format of the project's own, as the difference from the nearest built-in one; undefined if the
 * contents have nothing in common.
 *
 * @param id the name of the format in the catalog
 */
export function ownFormat(observations: readonly Observation[], id: string): FormatExtension | undefined {
  const members = memberValues(observations);
  const found = findMembers(members);
  if (
    found.code === undefined &&
    found.message === undefined &&
    found.details === undefined &&
    found.title === undefined
  )
    return undefined;
  const base = nearest(observations, found);
  const format = extensionOf(base, id, observations, members, found);
  try {
    const catalog = formatAlone(format as unknown as ErrorFormat);
    return observations.every((one) => brokenRules(catalog, one).size === 0) ? format : undefined;
  } catch {
    // Content that cannot be described is reported unchanged.
    return undefined;
  }
}

/** The built-in format that reads the same parts at the same places. */
function nearest(
  observations: readonly Observation[],
  { code, message, status, title, details }: FoundMembers,
): ErrorFormat {
  const likeness = (format: ErrorFormat): number => {
    const places = (place: string | readonly string[] | undefined): readonly string[] => [place ?? []].flat();
    const same = [
      places(format.members.code).includes(code?.at ?? ' '),
      places(format.members.message).includes(message?.at ?? ' '),
      places(format.members.title).includes(title?.at ?? ' '),
      places(format.details?.at).includes(details?.at ?? ' '),
      format.crossChecks.some(({ at }) => places(at).includes(status?.at ?? ' ')),
      observations.some(({ mediaType }) => format.mediaTypes.includes(mediaType ?? '')),
    ];
    const reads = observations.filter((one) => readBy(format, one).message !== undefined).length;
    return same.filter(Boolean).length + reads / (observations.length + 1) / 2;
  };
  const ranked = formats
    // Other settings of such formats would be inherited.
    .filter(
      ({ codeField, within, content }) =>
        codeField === undefined && within === undefined && content === undefined,
    )
    .filter(({ details: place }) => place?.at !== '' && (details === undefined || isPlain(place)))
    .map((format) => ({ format, likeness: likeness(format) }))
    .sort((one, other) => other.likeness - one.likeness);
  const [first] = ranked;
  if (first === undefined) throw new Error('schemas/formats has no format to extend');
  return first.format;
}

/** Details whose parts can each be replaced, or removed. */
function isPlain(place: DetailsPlace | undefined): boolean {
  const parts = new Set(['at', 'shape', 'pointer', 'pointerForm', 'code', 'message']);
  return Object.keys(place ?? {}).every((part) => parts.has(part));
}

function extensionOf(
  base: ErrorFormat,
  id: string,
  observations: readonly Observation[],
  members: readonly MemberValues[],
  found: FoundMembers,
): FormatExtension {
  const { code, message, status, title, type, details } = found;
  const places = { code: code?.at, message: message?.at, title: title?.at, type: type?.at };
  const detailsOf = details === undefined ? undefined : detailsPlace(details);
  const template = templateOf(members, found, observations);
  const mediaTypes = [...new Set(observations.flatMap(({ mediaType = [] }) => mediaType))];
  const losses: readonly Loss[] = [
    ...(code === undefined && type === undefined ? (['code'] as const) : []),
    ...(message === undefined ? (['message'] as const) : []),
    ...(detailsOf === undefined ? (['details'] as const) : []),
    ...(detailsOf !== undefined && detailsOf.code === undefined ? (['details.code'] as const) : []),
    ...(detailsOf !== undefined && detailsOf.pointer === undefined && detailsOf.shape !== 'map'
      ? (['details.pointer'] as const)
      : []),
  ];
  return {
    id,
    extends: base.id,
    title: 'Errors of this API',
    summary: 'How this API writes its errors, as seen by `learn`',
    reference: REFERENCE,
    mediaTypes,
    parameters: 'any',
    schema: schemaOf(observations.flatMap(({ json = [] }) => (Array.isArray(json) ? [] : [json]))),
    strictSchema: true,
    codeCase: caseOf(code),
    codeOptional: code === undefined ? false : !code.isAlways,
    members: {
      ...differing(base.members as { readonly [part: string]: unknown }, places),
      ...(base.members.uris === undefined ? {} : { uris: [] }),
    },
    ...(detailsOf === undefined
      ? base.details === undefined
        ? {}
        : { details: null }
      : {
          details:
            base.details === undefined
              ? detailsOf
              : differing(
                  base.details as unknown as { readonly [part: string]: unknown },
                  detailsOf as unknown as { readonly [part: string]: unknown },
                ),
        }),
    extensions: '',
    crossChecks:
      status === undefined || status.kinds.has('string')
        ? []
        : [{ rule: 'status-member', at: status.at, severity: 'must', reference: REFERENCE }],
    cannotCarry: losses,
    template: differing(
      base.template as { readonly [part: string]: unknown },
      template as { readonly [part: string]: unknown },
    ) as FormatExtension['template'],
  } as FormatExtension;
}

/** The wanted parts, and `null` for parts that only the extended format has. */
function differing(
  base: { readonly [part: string]: unknown },
  wanted: { readonly [part: string]: unknown },
): { readonly [part: string]: unknown } {
  const kept = Object.entries(wanted).filter(([, value]) => value !== undefined);
  const gone = Object.keys(base).filter((part) => !KEPT.has(part) && wanted[part] === undefined);
  return Object.fromEntries([
    ...kept.filter(([part, value]) => JSON.stringify(base[part]) !== JSON.stringify(value)),
    ...gone.map((part) => [part, null] as const),
  ]);
}

/** The style of the codes; unchanged if there are several styles. */
function caseOf(code: MemberValues | undefined): CodeCase {
  const codes = code?.values.flatMap(({ value }) => (isCode(value) ? [value] : [])) ?? [];
  const found = CASES.find((one) => codes.every((sent) => writeCode(snakeCase(sent), one) === sent));
  return found ?? 'as-is';
}

/** The schema of an error: each member that was always present, with its type. */
function templateOf(
  members: readonly MemberValues[],
  found: FoundMembers,
  observations: readonly Observation[],
): Template {
  const parts: [string, Template[string]][] = [];
  for (const member of members) {
    const { at, isAlways, kinds, values } = member;
    if (member === found.code) parts.push([at, 'code']);
    else if (member === found.message) parts.push([at, 'message']);
    else if (member === found.status) parts.push([at, kinds.has('string') ? 'status-string' : 'status']);
    else if (member === found.title) parts.push([at, 'phrase']);
    else if (member === found.type) parts.push([at, 'type']);
    else if (isAlways && member !== found.details && !kinds.has('object')) {
      const sample = mostFrequent(values.map(({ value, count }) => [value, count] as const));
      if (sample !== undefined) parts.push([at, { const: sample }]);
    } else if (member === found.details && isAlways) {
      parts.push([at, { const: kinds.has('array') ? [] : {} }]);
    }
  }
  const hasParent = ([at]: readonly [string, unknown]): boolean =>
    parts.every(([other]) => !at.startsWith(`${other}/`));
  const kept = parts.filter(hasParent);
  // Objects that were always present without any of these members: at least the object.
  const [first] = observations;
  if (kept.length === 0 && first !== undefined)
    kept.push([
      members[0]?.at ?? '',
      { const: (pointerGet(first.json, members[0]?.at ?? '') ?? null) as JsonValue },
    ]);
  return Object.fromEntries(kept);
}
