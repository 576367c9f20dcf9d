import type { Format } from '../../core/catalog/catalog';
import type { ErrorFormat } from '../../core/types';
import { canonical } from '../canonical';
import type { Claim, Pair } from '../change';
import { editResponse } from '../edit-response';
import { simulate, simulateBoth } from '../simulate';
import { faultyResponses } from '../faulty-responses';
import { claimsOfSchemas } from './claims-of-schemas';

/** The places at which clients find the parts: if one of these changes, it is a different format. */
const READ: readonly (keyof ErrorFormat)[] = [
  'members',
  'details',
  'extensions',
  'content',
  'pattern',
  'within',
  'blankTypes',
  'codeOptional',
];

/** The format in a document: the places of code and message are guessed from the schema, which is compared. */
const DESCRIBED: readonly (keyof ErrorFormat)[] = ['content', 'pattern'];

const NOTES: readonly (keyof ErrorFormat)[] = ['title', 'summary', 'template', 'cannotCarry'];

/** The format of an error: the places of its parts, its media types, its schema. */
export function formatClaims(pair: Pair): readonly Claim[] {
  const [before, after] = [pair.before.format, pair.after.format];
  if (before === after) return [];
  const [old, young] = [before.definition, after.definition];
  const isOfDocument = hasOperations(pair);
  if ((isOfDocument ? DESCRIBED : READ).some((part) => canonical(old[part]) !== canonical(young[part]))) {
    return [
      {
        kind: 'format-changed',
        at: 'format',
        from: nameOf(old, young),
        to: nameOf(young, old),
        direction: 'either',
        attempts: () => simulateBoth(pair),
      },
    ];
  }
  return [
    ...caseClaims(pair),
    ...mediaTypeClaims(pair),
    ...parameterClaims(pair),
    ...schemaClaims(pair),
    ...crossCheckClaims(pair),
    ...adviceClaims(pair),
    ...(isOfDocument ? [] : noteClaims(pair)),
  ];
}

function nameOf({ id, title }: ErrorFormat, other: ErrorFormat): string {
  return id === other.id ? `${id} (${title})` : id;
}

function caseClaims(pair: Pair): readonly Claim[] {
  const [from, to] = [pair.before.format.codeCase, pair.after.format.codeCase];
  if (from === to) return [];
  return [
    {
      kind: 'code-case-changed',
      at: 'codeCase',
      from,
      to,
      direction: 'either',
      attempts: () => simulateBoth(pair),
    },
  ];
}

function mediaTypeClaims(pair: Pair): readonly Claim[] {
  const [old, young] = [pair.before.format.definition, pair.after.format.definition];
  const [from, to] = [typesOf(old), typesOf(young)];
  const added = to.filter((one) => !from.includes(one));
  const gone = from.filter((one) => !to.includes(one));
  const shown = { at: 'Content-Type', from: from.join(', '), to: to.join(', ') };
  const asEach = (types: readonly string[]) => () =>
    types.flatMap((mediaType) => simulateBoth(pair, { mediaType }));
  if (added.length > 0) {
    return [
      {
        ...shown,
        kind: 'media-type-added',
        direction: 'wider',
        attempts: asEach([...added, ...young.mediaTypes]),
      },
    ];
  }
  if (gone.length === 0) return [];
  return [
    {
      ...shown,
      kind: 'media-type-removed',
      direction: 'narrower',
      attempts: asEach([...gone, ...old.mediaTypes]),
    },
  ];
}

/** A range is compared instead of the types. */
function typesOf({ mediaTypes, mediaRange }: ErrorFormat): readonly string[] {
  return mediaRange === undefined ? mediaTypes : [mediaRange];
}

function parameterClaims(pair: Pair): readonly Claim[] {
  const [old, young] = [pair.before.format.definition, pair.after.format.definition];
  const [from, to] = [old.parameters, young.parameters];
  if (canonical(from) === canonical(to)) return [];
  const isRelaxed = to === 'any' || (from !== 'any' && to.some((one) => !from.includes(one)));
  const names = [from, to].flatMap((one) => (one === 'any' ? ['charset'] : one));
  const type = young.mediaTypes[0] ?? '';
  return [
    {
      kind: isRelaxed ? 'rule-relaxed' : 'rule-tightened',
      at: 'media-type-parameter',
      from: [from].flat().join(', '),
      to: [to].flat().join(', '),
      direction: isRelaxed ? 'wider' : 'narrower',
      attempts: () => names.flatMap((name) => simulateBoth(pair, { mediaType: `${type}; ${name}=utf-8` })),
    },
  ];
}

function schemaClaims(pair: Pair): readonly Claim[] {
  return claimsOfSchemas({
    old: schemaOf(pair.before.format),
    new: schemaOf(pair.after.format),
    prefix: '',
    respond: (place, trial) => bases(pair).map((response) => editResponse(response, place, trial)),
  });
}

function bases(pair: Pair) {
  const { request } = pair;
  // With details, places within them exist too.
  const details = [{ pointer: '/field', code: 'invalid', message: 'is not valid' }];
  return [
    ...simulateBoth(pair),
    simulate(pair.new, pair.after, { details, request }),
    simulate(pair.old, pair.before, { details, request }),
  ];
}

function schemaOf(format: Format): ErrorFormat['schema'] {
  return format.schemas().schema;
}

/** Members that must agree with the rest of the response. */
function crossCheckClaims(pair: Pair): readonly Claim[] {
  const [old, young] = [pair.before.format.definition.crossChecks, pair.after.format.definition.crossChecks];
  const rules = [...new Set([...old, ...young].map(({ rule }) => rule))];
  return rules.flatMap((rule): readonly Claim[] => {
    const [from, to] = [old, young].map((all) => canonical(all.filter((one) => one.rule === rule)));
    if (from === to) return [];
    return [
      {
        kind: 'rule-tightened',
        kindIfWider: 'rule-relaxed',
        at: rule,
        from: from ?? null,
        to: to ?? null,
        direction: 'either',
        attempts: () => faultyResponses(pair, rule),
      },
    ];
  });
}

function adviceClaims({ before, after }: Pair): readonly Claim[] {
  const [old, young] = [before.format.schemas().strictSchema, after.format.schemas().strictSchema];
  return canonical(old) === canonical(young) ? [] : [unshown('advice-changed')];
}

function noteClaims({ before, after }: Pair): readonly Claim[] {
  const [old, young] = [before.format.definition, after.format.definition];
  const isReworded = NOTES.some((part) => canonical(old[part]) !== canonical(young[part]));
  return isReworded ? [unshown('description-reworded')] : [];
}

function unshown(kind: Claim['kind']): Claim {
  return { kind, at: 'format', from: null, to: null, direction: 'none', attempts: () => [] };
}

function hasOperations({ old, new: young }: Pair): boolean {
  return old.given.operations !== undefined && young.given.operations !== undefined;
}
