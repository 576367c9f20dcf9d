import type { SchemaError } from '../catalog/validate';
import type { JsonSchema } from '../types';
import { describeShape } from './describe-shape';
import { pathsOfError } from './paths-of-error';
import { partAt, pathsOf } from './schema-parts';

/** An error of a validator; for an undecided choice, with its alternatives. */
export interface SettledError extends SchemaError {
  /** Its possible origins in the schema; the first one counts. */
  readonly paths: readonly string[];
  readonly choices?: readonly string[];
}

/** Keywords that offer a choice. */
const CHOICES = new Set(['anyOf', 'oneOf']);

/** Keywords that only sum up the errors of their parts. */
const COMPOSITE = new Set(['allOf', 'if', 'propertyNames']);

/** Keywords whose errors mean that a value is of another kind. */
const KINDS = new Set(['type', 'const', 'enum', 'false schema']);

/** If a condition or a choice fails, the members that it names do not count as named. */
const CONDITIONAL = /\/(?:anyOf|oneOf|if|then|else|dependentSchemas)(?:\/|$)/;

const MOST = 999;
const ANOTHER_THING = 1_000;
const ANOTHER_KIND = 10_000;

/**
 * Makes one error of one cause. Of a choice only the best alternative is reported, or the choice itself
 * if none fits better than the others; summaries and consequences of other errors are left out.
 */
export function settleErrors(errors: readonly SchemaError[], schema: JsonSchema): readonly SettledError[] {
  let settled: readonly SettledError[] = [];
  for (const one of errors) {
    const error = { ...one, paths: pathsOfError(schema, one) };
    if (CHOICES.has(error.keyword)) settled = settleChoice(settled, error, schema);
    // The items that do not fit are not separate errors: one that fits is missing.
    else if (error.keyword === 'contains') settled = [...without(settled, error), error];
    else settled = [...settled, error];
  }
  const telling = settled.filter(({ keyword }) => !COMPOSITE.has(keyword) || settled.length === 1);
  return telling.filter((error) => !followsFromAnother(error, telling));
}

function settleChoice(
  before: readonly SettledError[],
  error: SettledError,
  schema: JsonSchema,
): readonly SettledError[] {
  const [at = ''] = error.paths;
  const alternatives = [partAt(schema, at) ?? []].flat() as readonly unknown[];
  const own = alternatives.map((_, index) => [`${at}/${index}`]);
  const referred = alternatives.map((_, index) => pathsOf(schema, `${at}/${index}`));
  const heard = alternatives.map(() => new Map<string, SettledError>());
  const rest: SettledError[] = [];
  for (const one of before) {
    // A part within an alternative belongs to no other, even if that one refers to the same part.
    const paths = own.some((inner) => isOf(one, inner)) ? own : referred;
    const narrowed = isWithin(one, error) ? paths.map((inner) => narrowedTo(one, inner)) : [];
    narrowed.forEach((within, index) => {
      if (within !== undefined) heard[index]?.set(keyOf(within), within);
    });
    if (narrowed.every((within) => within === undefined)) rest.push(one);
  }
  const choices = [...new Set(alternatives.map((one) => describeShape(schema, one)))];
  const undecided = alternatives.length === 0 ? error : { ...error, choices };
  // If several alternatives of a `oneOf` fit, the errors of the others are not a cause.
  if (Array.isArray(error.params['passingSchemas'])) return [...rest, undecided];
  const common = commonOf(heard, error);
  const shared = new Set(common.map(keyOf));
  const failing = heard.filter(({ size }) => size > 0);
  const left = failing.map((errors) => [...errors].flatMap(([key, one]) => (shared.has(key) ? [] : [one])));
  // Without what they have in common, one of them fits.
  if (left.some(({ length }) => length === 0)) return [...rest, ...common];
  const ranks = left.map((errors) => rankOf(errors, error));
  const least = Math.min(...ranks);
  const best = left.filter((_, index) => ranks[index] === least);
  return best.length === 1 && least < ANOTHER_KIND
    ? [...rest, ...common, ...best.flat()]
    : [...rest, ...common, undecided];
}

/** The errors that a value has under each alternative, unless it is of another kind than they ask for. */
function commonOf(
  [first, ...others]: readonly ReadonlyMap<string, SettledError>[],
  outer: SchemaError,
): readonly SettledError[] {
  const common = [...(first ?? [])].flatMap(([key, one]) =>
    others.every((errors) => errors.has(key)) ? [one] : [],
  );
  return common.some((one) => isOfAnotherKind(one, outer)) ? [] : common;
}

/** The same for the same error of two alternatives, or of two references to one part. */
function keyOf({ instancePath, keyword, params, choices }: SettledError): string {
  return JSON.stringify([instancePath, keyword, params, choices]);
}

function isOfAnotherKind({ instancePath, keyword }: SettledError, outer: SchemaError): boolean {
  return instancePath === outer.instancePath && KINDS.has(keyword);
}

/** A value of another kind fits worst, one that claims to be something else comes next, then errors count. */
function rankOf(errors: readonly SettledError[], outer: SchemaError): number {
  const isKind = errors.some((one) => isOfAnotherKind(one, outer));
  const isOther = errors.some(({ keyword }) => keyword === 'const' || keyword === 'enum');
  return (isKind ? ANOTHER_KIND : 0) + (isOther ? ANOTHER_THING : 0) + Math.min(errors.length, MOST);
}

function without(errors: readonly SettledError[], error: SettledError): readonly SettledError[] {
  return errors.filter((one) => !isWithin(one, error) || !isOf(one, error.paths));
}

function isWithin({ instancePath }: SchemaError, outer: SchemaError): boolean {
  return instancePath === outer.instancePath || instancePath.startsWith(`${outer.instancePath}/`);
}

function isOf({ paths }: SettledError, own: readonly string[]): boolean {
  return paths.some((path) => startsWithAny(path, own));
}

/** An error with its origins within some parts; undefined if it comes from elsewhere. */
function narrowedTo(error: SettledError, own: readonly string[]): SettledError | undefined {
  const paths = error.paths.filter((path) => startsWithAny(path, own));
  return paths.length === 0 ? undefined : { ...error, paths };
}

function startsWithAny(path: string, starts: readonly string[]): boolean {
  return starts.some((start) => path === start || path.startsWith(`${start}/`));
}

function followsFromAnother(error: SettledError, all: readonly SettledError[]): boolean {
  if (!error.keyword.startsWith('unevaluated')) return false;
  return all.some(
    (other) =>
      !other.keyword.startsWith('unevaluated') &&
      isWithin(other, error) &&
      other.paths.some((path) => CONDITIONAL.test(path)),
  );
}
