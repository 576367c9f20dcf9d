import type { CatalogEntry } from '../core/catalog/catalog';
import { classesOf, classNamed } from '../core/statuses';
import { statuses } from '../generated/data';
import type { HttpRequest, OperationErrors } from '../core/types';
import type { Claim, PlacedClaim, Side } from './change';
import { compareEntries } from './compare-entries';
import { withDefinition } from './default-entry';
import { errorOf } from './pair-claims';
import { simulate } from './simulate';
import { withDoubt } from './with-doubt';

interface Sides {
  readonly old: Side;
  readonly new: Side;
}

const ANY_STATUS = 'default';

/** The changes of each operation: its declared statuses, their media types, and their shapes. */
export function operationClaims(sides: Sides): readonly PlacedClaim[] {
  const [old, young] = [operationsOf(sides.old), operationsOf(sides.new)];
  const both = [...young].flatMap(([key, after]) => {
    const before = old.get(key);
    return before === undefined ? [] : sharedClaims({ before, after, sides });
  });
  const removed = [...old].filter(([key]) => !young.has(key));
  const added = [...young].filter(([key]) => !old.has(key));
  return [
    ...both,
    ...removed.flatMap(([, operation]) => wholeClaims(operation, sides, 'old')),
    ...added.flatMap(([, operation]) => wholeClaims(operation, sides, 'new')),
  ];
}

/** The codes that operations list. */
export function codesOfOperations({ given }: Side): ReadonlySet<string> {
  return new Set((given.operations ?? []).flatMap(({ errors }) => Object.values(errors).flat()));
}

/** Another name of a parameter is not another operation. */
function operationsOf({ given }: Side): ReadonlyMap<string, OperationErrors> {
  const all = given.operations ?? [];
  return new Map(
    all.map((one) => [`${one.method.toUpperCase()} ${one.path.replaceAll(/\{[^{}]*\}/g, '{}')}`, one]),
  );
}

function nameOf({ method, path }: OperationErrors): string {
  return `${method.toUpperCase()} ${path}`;
}

function requestOf({ method, path }: OperationErrors): HttpRequest {
  return { method: method.toUpperCase(), url: path.replaceAll(/\{[^{}]*\}/g, '1'), fields: [] };
}

/** An operation that is only in one side. */
function wholeClaims(operation: OperationErrors, sides: Sides, which: 'old' | 'new'): readonly PlacedClaim[] {
  const side = sides[which];
  const entries = Object.keys(operation.errors).flatMap((key) => entriesOf(side, operation, key));
  if (entries.length === 0) return [];
  const isGone = which === 'old';
  return [
    {
      claim: {
        kind: isGone ? 'operation-removed' : 'operation-added',
        from: isGone ? nameOf(operation) : null,
        to: isGone ? null : nameOf(operation),
        direction: isGone ? 'narrower' : 'wider',
        attempts: () => entries.map((entry) => simulate(side, entry, { request: requestOf(operation) })),
      },
      ...sides,
      errors: entries.map(errorOf),
      operations: [nameOf(operation)],
    },
  ];
}

interface Shared {
  readonly before: OperationErrors;
  readonly after: OperationErrors;
  readonly sides: Sides;
}

function sharedClaims(shared: Shared): readonly PlacedClaim[] {
  const { before, after } = shared;
  const keys = new Set([...Object.keys(before.errors), ...Object.keys(after.errors)]);
  return [...keys].flatMap((key) => keyClaims(shared, key));
}

/** A status code, class or `default` that one side declares, or both. */
function keyClaims({ before, after, sides }: Shared, key: string): readonly PlacedClaim[] {
  const status = statusFor(key, [before, after]);
  if (status === undefined) return [];
  const at = (operation: OperationErrors, side: Side): readonly CatalogEntry[] => {
    const declared = coveringKey(operation, key, status);
    const entries = declared === undefined ? [] : entriesOf(side, operation, declared);
    return entries.map((entry) => withDefinition(entry, { status }));
  };
  const [old, young] = [at(before, sides.old), at(after, sides.new)];
  const request = requestOf(after);
  const placed = (claim: Claim, errors: readonly CatalogEntry[]): PlacedClaim => ({
    claim,
    ...sides,
    errors: errors.map(errorOf),
    operations: [nameOf(after)],
  });
  const presence = presenceClaim(key, { before, after });
  const [side, entries] = presence?.direction === 'wider' ? [sides.new, young] : [sides.old, old];
  const ofSide = entries.map((entry) => ({ side, entry, request }));
  const attempts = () => entries.map((entry) => simulate(side, entry, { request }));
  const own =
    presence === undefined
      ? []
      : withDoubt([{ ...presence, attempts }], ofSide).map((claim) => placed(claim, entries));
  const { pairs, gone, come } = byMediaType(old, young);
  if (old.length === 0 || young.length === 0) return own;
  return [
    ...own,
    ...pairs.flatMap(([one, other]) =>
      compareEntries({ ...sides, before: one, after: other, request }).map((claim) => placed(claim, [other])),
    ),
    ...gone.map((entry) => placed(mediaTypeClaim(entry, sides.old, 'narrower', request), [entry])),
    ...come.map((entry) => placed(mediaTypeClaim(entry, sides.new, 'wider', request), [entry])),
  ];
}

function presenceClaim(
  key: string,
  { before, after }: Omit<Shared, 'sides'>,
): Omit<Claim, 'attempts'> | undefined {
  const [was, is] = [Object.hasOwn(before.errors, key), Object.hasOwn(after.errors, key)];
  if (was === is) return undefined;
  return was
    ? { kind: 'status-removed', at: 'status', from: key, to: null, direction: 'narrower' }
    : { kind: 'status-added', at: 'status', from: null, to: key, direction: 'wider' };
}

/** A status code that the key covers, and no more exact key. */
function statusFor(key: string, operations: readonly OperationErrors[]): number | undefined {
  if (/^\d+$/.test(key)) return Number(key);
  const declared = new Set(operations.flatMap(({ errors }) => Object.keys(errors)));
  const isFree = (status: number): boolean =>
    !declared.has(String(status)) &&
    (key !== ANY_STATUS || !classesOf(status).some(({ id }) => declared.has(id)));
  const wanted = classNamed(key);
  return statuses
    .map(({ code }) => code)
    .find((code) => isFree(code) && (wanted === undefined || (code >= wanted.min && code <= wanted.max)));
}

/** The declaration of an operation for a status: the key itself, or a more general one. */
function coveringKey({ errors }: OperationErrors, key: string, status: number): string | undefined {
  return [key, String(status), ...classesOf(status).map(({ id }) => id), ANY_STATUS].find((one) =>
    Object.hasOwn(errors, one),
  );
}

function entriesOf({ catalog }: Side, { errors }: OperationErrors, key: string): readonly CatalogEntry[] {
  return (errors[key] ?? []).flatMap((code) => catalog.byCode.get(code) ?? []);
}

/** Codes of one media type share a schema, which distinguishes them: one of each is compared. */
function byMediaType(old: readonly CatalogEntry[], young: readonly CatalogEntry[]) {
  const [before, after] = [firstOfEach(old), firstOfEach(young)];
  const pairs = [...before].flatMap(([type, one]) => {
    const other = after.get(type);
    return other === undefined ? [] : [[one, other] as const];
  });
  const gone = [...before].filter(([type]) => !after.has(type)).map(([, entry]) => entry);
  const come = [...after].filter(([type]) => !before.has(type)).map(([, entry]) => entry);
  const [one, other] = [gone[0], come[0]];
  // One replaces the other: the media type itself has changed.
  if (
    pairs.length === 0 &&
    gone.length === 1 &&
    come.length === 1 &&
    one !== undefined &&
    other !== undefined
  ) {
    return { pairs: [[one, other] as const], gone: [], come: [] };
  }
  return { pairs, gone, come };
}

function firstOfEach(entries: readonly CatalogEntry[]): ReadonlyMap<string, CatalogEntry> {
  const found = new Map<string, CatalogEntry>();
  for (const entry of entries) {
    const type = typeOf(entry);
    if (!found.has(type)) found.set(type, entry);
  }
  return found;
}

function typeOf({ format: { definition }, definition: { content } }: CatalogEntry): string {
  return `${definition.mediaRange ?? definition.mediaTypes.join(', ')} ${content === 'any' ? 'any' : ''}`.trim();
}

function mediaTypeClaim(
  entry: CatalogEntry,
  side: Side,
  direction: 'wider' | 'narrower',
  request: HttpRequest,
): Claim {
  const type = typeOf(entry);
  return {
    kind: direction === 'wider' ? 'media-type-added' : 'media-type-removed',
    at: 'Content-Type',
    from: direction === 'wider' ? null : type,
    to: direction === 'wider' ? type : null,
    direction,
    attempts: () => [simulate(side, entry, { request })],
  };
}
