import type { JsonSchema, JsonValue } from '../../core/types';
import { canonical } from '../canonical';
import { compareValues } from './compare-values';
import { compareObjects } from './compare-objects';
import type { Normal } from './normal-form';
import { normalForm } from './normal-form';
import { withoutNotes } from './without-notes';
import { editMember } from './edit-member';
import type { Part, SchemaClaim, SchemaPair, Trial } from './schema-claim';
import { trialsOf } from './schema-claim';
import { shownSchema } from './shown-schema';
import { tryObjects } from './try-objects';
import { sampleOf, tryValues } from './try-values';

/** No error is described at a greater depth; this also ends schemas that refer to themselves. */
const DEEPEST = 8;

/** Keywords that are compared by their meaning. For any other different keyword, values decide. */
const UNDERSTOOD = [
  'type',
  'enum',
  'const',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minItems',
  'maxItems',
  'uniqueItems',
  'items',
  'properties',
  'required',
  'additionalProperties',
  'minProperties',
  'maxProperties',
];

/** The changes between two schemas, at each place of the value. */
export function compareSchemas(pair: SchemaPair): readonly SchemaClaim[] {
  return comparePart({ at: '', place: '', old: pair.old, new: pair.new }, pair, 0);
}

function comparePart(part: Part, roots: SchemaPair, depth: number): readonly SchemaClaim[] {
  const [before, after] = [normalForm(part.old, roots.old), normalForm(part.new, roots.new)];
  if (depth > DEEPEST || isSame(before, after, roots)) return [];
  const { at, place } = part;
  const values = (): readonly JsonValue[] => both(tryValues, { before, after }, roots);
  const foreign = foreignKeywords(before, after);
  if (foreign.length > 0) {
    return [
      {
        kind: 'member-uncertain',
        at,
        place,
        from: shownSchema(before),
        to: shownSchema(after),
        direction: 'either',
        trials: trialsOf([...both(tryObjects, { before, after }, roots), ...values()]),
        doubt: `the comparison does not follow ${foreign.map((one) => `"${one}"`).join(', ')}`,
      },
    ];
  }
  const own = compareValues({ at, place, before, after, values });
  // If the type has changed, there are no members to compare.
  if (own.some(({ kind }) => kind === 'member-changed')) return own;
  const { claims, within } = compareObjects({ at, place, before, after }, roots);
  return [
    ...own,
    ...claims,
    ...within.flatMap((one) => comparePart(one, roots, depth + 1)),
    ...compareItems(part, { before, after }, roots, depth + 1),
  ];
}

/** Values around both schemas. */
function both(
  values: (schema: Normal, root: JsonSchema) => readonly JsonValue[],
  { before, after }: { readonly before: Normal; readonly after: Normal },
  roots: SchemaPair,
): readonly JsonValue[] {
  return [...values(after, roots.new), ...values(before, roots.old)];
}

/** Changes of the items of a list are tried with a list of one item. */
function compareItems(
  { at, place }: Part,
  { before, after }: { readonly before: Normal; readonly after: Normal },
  roots: SchemaPair,
  depth: number,
): readonly SchemaClaim[] {
  const [old, young] = [before['items'], after['items']];
  if (old === undefined && young === undefined) return [];
  const samples = [sampleOf(young, roots.new), sampleOf(old, roots.old)];
  const inList = (claim: SchemaClaim): SchemaClaim => ({
    ...claim,
    place,
    trials: claim.trials.flatMap((trial): readonly Trial[] =>
      trialsOf(samples.map((sample) => [editMember(sample, claim.place, trial)])),
    ),
  });
  const item: Part = { at: `${at}/*`, place: '', old: old ?? true, new: young ?? true };
  return comparePart(item, roots, depth).map(inList);
}

/** Different keywords that the comparison does not follow. */
function foreignKeywords(before: Normal, after: Normal): readonly string[] {
  const all = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...all].filter(
    (keyword) =>
      !UNDERSTOOD.includes(keyword) &&
      canonical(withoutNotes(before[keyword])) !== canonical(withoutNotes(after[keyword])),
  );
}

function isSame(before: Normal, after: Normal, { old, new: young }: SchemaPair): boolean {
  // The same reference can have a different target.
  if (canonical(definitionsOf(old)) !== canonical(definitionsOf(young)) && /"\$ref"/.test(canonical(before)))
    return false;
  return canonical(withoutNotes(before)) === canonical(withoutNotes(after));
}

function definitionsOf(schema: JsonSchema): unknown {
  return typeof schema === 'object'
    ? withoutNotes({ defs: schema['$defs'], definitions: schema['definitions'] })
    : undefined;
}
