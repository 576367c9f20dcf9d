import type { CatalogProblem } from '../../core/catalog/problem';

/** Far more parts than any schema has that somebody has written; a few seconds are enough to read as many. */
const MOST_PARTS = 100_000;

const LARGE = {
  problem: `has more than ${MOST_PARTS} parts`,
  remedy:
    'Remove the parts that no error uses; write a part that occurs several times into "$defs" once, and refer to it with "$ref".',
};
const SHARED = {
  problem: `has more than ${MOST_PARTS} parts, since one object is in many places`,
  remedy: 'Write it once into "$defs", and refer to it with "$ref".',
};

/** The places of schemas in a format and in an entry. */
const IN_FORMAT = ['schema', 'strictSchema', 'within'];
const IN_ENTRY = ['details', 'extensions', 'headerSchemas'];

/**
 * Schemas that are too large to read: code can put one object in many places, and each of these into another such
 * object. A look at each place would take years, so the parts are counted by their objects.
 */
export function sizeProblems(value: unknown): readonly CatalogProblem[] {
  const { format, errors } = members(value);
  const parts = createCounter();
  const isLarge = (schema: unknown): boolean => {
    try {
      return parts(schema) > MOST_PARTS;
    } catch (error) {
      // It is nested too deeply, which is another problem.
      if (!(error instanceof RangeError)) throw error;
      return false;
    }
  };
  const entries = Array.isArray(errors) ? (errors as readonly unknown[]) : [];
  const schemas = [
    ...schemasOf(format, IN_FORMAT, '/format'),
    ...entries.flatMap((entry, index) => [
      ...schemasOf(entry, IN_ENTRY, `/errors/${index}`),
      ...schemasOf(members(entry)['format'], IN_FORMAT, `/errors/${index}/format`),
    ]),
  ];
  return schemas.flatMap(([at, schema]) =>
    !isLarge(schema) ? [] : [isLargeByItself(schema) ? { at, ...LARGE } : { at, ...SHARED }],
  );
}

function schemasOf(
  owner: unknown,
  names: readonly string[],
  at: string,
): readonly (readonly [string, unknown])[] {
  const held = members(owner);
  return names.flatMap((name) => (held[name] === undefined ? [] : [[`${at}/${name}`, held[name]] as const]));
}

function members(value: unknown): { readonly [name: string]: unknown } {
  return Object(value) as { readonly [name: string]: unknown };
}

/** Counts the parts of a value as JSON text would have them; each object is looked at once. */
function createCounter(): (value: unknown) => number {
  const known = new Map<object, number>();
  const count = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return 1;
    const found = known.get(value);
    if (found !== undefined) return found;
    // An object within itself is refused where it is written as JSON.
    known.set(value, 0);
    let sum = 1;
    for (const one of Object.values(value)) sum += count(one);
    known.set(value, sum);
    return sum;
  };
  return count;
}

/** Whether a value has too many parts even if each of its objects counts once. */
function isLargeByItself(value: unknown): boolean {
  const objects = new Set([Object(value) as object]);
  let parts = 1;
  for (const one of objects) {
    const values: readonly unknown[] = Object.values(one);
    parts += values.length;
    if (parts > MOST_PARTS) return true;
    for (const inner of values) if (typeof inner === 'object' && inner !== null) objects.add(inner);
  }
  return false;
}
