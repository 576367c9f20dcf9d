import fc from 'fast-check';
import { check } from '../../../src/check';
import type { ErrorCatalog, ErrorDefinition, JsonSchema } from '../../../src/core/types';
import { simulateError } from '../../../src/simulator/simulate-error';
import { formats, statuses } from '../../../src/generated/data';
import type { Side } from '../../../src/diff/change';
import { diffCatalogs } from '../../../src/diff/diff-catalogs';
import { diffOf, isConfirmed, side } from './sides';

const RUNS = Number(process.env['RUNS'] ?? 20);

const codes = ['email_taken', 'name_taken', 'rate_limited', 'not_found', 'no_such_team'];

const memberSchema: fc.Arbitrary<JsonSchema> = fc.oneof(
  fc.constant({}),
  fc.constantFrom('string', 'integer', 'number', 'boolean').map((type) => ({ type })),
  fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }).map((list) => ({ enum: list })),
  fc
    .record({ minLength: fc.nat(3), maxLength: fc.integer({ min: 3, max: 6 }) })
    .map((limits) => ({ type: 'string', ...limits })),
  fc.integer({ min: 0, max: 5 }).map((minimum) => ({ type: 'integer', minimum })),
  fc.constantFrom('^a+$', '^[ab]+$', 'b', '^(?:a|b)+$').map((pattern) => ({ type: 'string', pattern })),
  fc.constantFrom('date', 'date-time', 'uri').map((format) => ({ type: 'string', format })),
);

const extensions: fc.Arbitrary<JsonSchema> = fc
  .record({
    properties: fc.dictionary(fc.constantFrom('until', 'limit', 'unit'), memberSchema, { maxKeys: 3 }),
    required: fc.subarray(['until', 'limit']),
    additionalProperties: fc.constantFrom(true, undefined),
  })
  .map(({ properties, required, additionalProperties }) => ({
    type: 'object',
    properties: Object.fromEntries(Object.entries(properties)),
    required: required.filter((name) => Object.hasOwn(properties, name)),
    ...(additionalProperties === undefined ? {} : { additionalProperties }),
  }));

const severity = fc.constantFrom('must' as const, 'should' as const, 'off' as const);

const entry: fc.Arbitrary<ErrorDefinition> = fc.record(
  {
    code: fc.constantFrom(...codes),
    status: fc.constantFrom(...statuses.map(({ code }) => code)),
    message: fc.constantFrom('Is taken', 'Try again in 3 s', 'Wait'),
    messagePattern: fc.constantFrom('^Try again in \\d+ s$', '^Try again in \\d+ (?:s|min)$', '\\S'),
    title: fc.constantFrom('Taken', 'Conflict of names'),
    description: fc.constantFrom('One.', 'Other.'),
    details: fc.constantFrom('none' as const, 'optional' as const, 'required' as const),
    extensions,
    headers: fc.dictionary(fc.constantFrom('Retry-After', 'X-Request-Id', 'Allow'), severity, { maxKeys: 2 }),
    content: fc.constantFrom('required' as const, 'any' as const, 'none' as const),
    rules: fc.dictionary(fc.constantFrom('media-type', 'duplicate-member', 'json', 'leak'), severity, {
      maxKeys: 2,
    }),
  },
  { requiredKeys: ['code', 'status'] },
);

const anyCatalog: fc.Arbitrary<ErrorCatalog> = fc
  .record(
    {
      format: fc.constantFrom(...formats.map(({ id }) => id)),
      extends: fc.constantFrom('standard' as const, undefined),
      codes: fc.constantFrom('listed' as const, 'any' as const),
      strict: fc.constantFrom(false, false, true),
      leaks: severity,
      headers: fc.constantFrom({ 429: { 'Retry-After': 'must' as const } }, {}),
      errors: fc.uniqueArray(entry, { selector: ({ code }) => code, minLength: 1, maxLength: 4 }),
    },
    { requiredKeys: ['format', 'errors'] },
  )
  .map((given): ErrorCatalog => JSON.parse(JSON.stringify(given)) as ErrorCatalog);

/** Those that load, and of which the simulator can make every error: others are refused before they are compared. */
function isUsable(given: ErrorCatalog): boolean {
  try {
    const one = side(given, 'tried');
    return one.catalog.entries.every((_, index) => isKept(one, one, index));
  } catch {
    return false;
  }
}

/** Whether the error of one catalog, as the simulator sends it, is one that another catalog allows. */
function isKept(by: Side, of: Side, index: number): boolean {
  const found = of.catalog.entries[index];
  if (found === undefined) return true;
  const { status } = found.definition;
  const response = simulateError({ catalog: of.catalog, entry: found, format: found.format });
  return !check(response, { catalog: by.catalog, status }).some((violation) => violation.severity === 'must');
}

const usable = anyCatalog.filter(isUsable);

/** Two catalogs that have much in common: the second is the first, with some of what a third one says. */
const pair = fc
  .tuple(
    usable,
    anyCatalog,
    fc.subarray(['format', 'extends', 'codes', 'strict', 'leaks', 'headers'] as const),
    fc.subarray([...codes]),
  )
  .map(([old, other, keys, changed]): readonly [ErrorCatalog, ErrorCatalog] => {
    const merged: { [key: string]: unknown } = { ...old };
    for (const key of keys) merged[key] = other[key];
    const isChanged = ({ code }: ErrorDefinition): boolean => changed.includes(code);
    const kept = old.errors.filter((one) => !isChanged(one));
    const young = { ...merged, errors: [...kept, ...other.errors.filter(isChanged)] };
    return [old, JSON.parse(JSON.stringify(young)) as ErrorCatalog];
  })
  .filter(([, young]) => isUsable(young));

test('a catalog does not differ from itself', () => {
  fc.assert(
    fc.property(usable, (given) => {
      expect(diffOf(given, given)).toMatchObject({ level: 'none', changes: [] });
    }),
    { numRuns: RUNS },
  );
});

test('where nothing but patches is told, every error of either catalog keeps the other', () => {
  fc.assert(
    fc.property(pair, ([old, young]) => {
      const [before, after] = [side(old, 'old'), side(young, 'new')];
      const { level } = diffCatalogs(before, after);
      if (level === 'major' || level === 'minor') return;
      const broken = [
        ...after.catalog.entries.filter((_, index) => !isKept(before, after, index)),
        ...before.catalog.entries.filter((_, index) => !isKept(after, before, index)),
      ];
      expect(broken.map(({ definition }) => definition.code)).toEqual([]);
    }),
    { numRuns: 3 * RUNS },
  );
});

test('where an error is not among what has changed, what the new catalog sends of it keeps the old one', () => {
  fc.assert(
    fc.property(pair, ([old, young]) => {
      const [before, after] = [side(old, 'old'), side(young, 'new')];
      const { changes } = diffCatalogs(before, after);
      const told = new Set(
        changes
          .filter(({ level }) => level !== 'patch')
          .flatMap(({ errors }) => errors.map(({ code }) => code)),
      );
      if (changes.some(({ errors, level }) => errors.length === 0 && level !== 'patch')) return;
      const broken = after.catalog.entries.filter(
        (one, index) => !told.has(one.definition.code) && !isKept(before, after, index),
      );
      expect(broken.map(({ definition }) => definition.code)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('every major change has a response that check() confirms', () => {
  fc.assert(
    fc.property(pair, ([old, young]) => {
      const majors = diffOf(old, young).changes.filter(({ level }) => level === 'major');
      const unconfirmed = majors.filter((change) => !isConfirmed(change, old, young));
      expect(unconfirmed.map(({ kind, at, doubt }) => ({ kind, at, doubt }))).toEqual([]);
    }),
    { numRuns: 2 * RUNS },
  );
});

test('the order of errors and of keys changes nothing', () => {
  fc.assert(
    fc.property(pair, fc.nat(), ([old, young], seed) => {
      const plain = diffOf(old, young);
      const shuffled = diffOf(turned(old, seed), turned(young, seed + 1));
      const told = ({ changes }: typeof plain) =>
        changes.map(({ kind, level, at, errors }) => ({ kind, level, at, errors }));
      expect(told(shuffled)).toEqual(told(plain));
      expect(diffOf(old, turned(old, seed)).changes).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

/** The same catalog, with errors and keys in another order. */
function turned(given: ErrorCatalog, seed: number): ErrorCatalog {
  const turn = <T>(list: readonly T[]): readonly T[] => {
    const at = list.length === 0 ? 0 : seed % list.length;
    return [...list.slice(at), ...list.slice(0, at)].reverse();
  };
  const turnKeys = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turnKeys);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(turn(Object.entries(value)).map(([key, one]) => [key, turnKeys(one)]));
  };
  return turnKeys({ ...given, errors: turn(given.errors) }) as ErrorCatalog;
}

test('time is linear in the number of codes', () => {
  const catalogOf = (count: number, suffix: string): ErrorCatalog => ({
    errors: Array.from({ length: count }, (_, index) => ({
      code: `error_${index}_${suffix}${index % 2 === 0 ? '' : '_again'}`,
      status: 400 + (index % 5),
      details: index % 3 === 0 ? ('required' as const) : ('optional' as const),
    })),
  });
  const timeOf = (count: number): number => {
    const [old, young] = [side(catalogOf(count, 'one'), 'old'), side(catalogOf(count, 'other'), 'new')];
    const start = process.hrtime.bigint();
    diffCatalogs(old, young);
    return Number(process.hrtime.bigint() - start) / 1e6;
  };
  timeOf(200);
  const [few, many] = [Math.min(timeOf(500), timeOf(500)), Math.min(timeOf(4_000), timeOf(4_000))];
  // Eight times as many codes; quadratic time would be sixty-four times as long.
  expect(many / few).toBeLessThan(24);
});
