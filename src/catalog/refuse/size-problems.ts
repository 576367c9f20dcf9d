import type { CatalogProblem } from '../../core/catalog/problem';

/** Far more parts than any schema has that somebody has written; a few seconds are enough to read as many. */
const MOST_PARTS = 100_000;

/** Where schemas stand in a format, and in an entry. */
const IN_FORMAT = ['schema', 'strictSchema', 'within'];
const IN_ENTRY = ['details', 'extensions', 'headerSchemas'];

/**
 * Schemas that nobody can read to their end: code can put one object in many places, and each of these into another
 * such object. To look at each place would take years, so the parts are counted by their objects.
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
    !isLarge(schema)
      ? []
      : [
          {
            at,
            problem: `has more than ${MOST_PARTS} parts, since one object stands in many places`,
            remedy: 'Write it once into "$defs", and refer to it with "$ref".',
          },
        ],
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
    // What holds itself is told by whoever writes it as JSON.
    known.set(value, 0);
    let sum = 1;
    for (const one of Object.values(value)) sum += count(one);
    known.set(value, sum);
    return sum;
  };
  return count;
}
