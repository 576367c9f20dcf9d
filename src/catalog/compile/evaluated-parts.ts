import { isObject } from '../../core/is-object';
import type { JsonSchema } from '../../core/types';
import { TooManyConditions } from './conditions';
import type { Keywords } from '../../core/checks/schema-parts';

/** Parts of a value that a schema evaluates (Core, 11), and the schemas that the whole value must satisfy for that. */
export type Evaluated<Part> = Part & { readonly when: readonly JsonSchema[] };

/** How a list of parts is found. */
export interface Finder<Part> {
  /** The parts that the keywords of one schema evaluate by themselves. */
  readonly own: (schema: Keywords) => readonly Part[];
  /** The schema that a reference leads to. */
  readonly follow: (reference: string) => JsonSchema | undefined;
}

/** No one writes more schemas for one value: each that refers to another twice doubles them. */
const MOST_SCHEMAS = 5_000;

/**
 * The parts that a schema evaluates, by its own keywords and by those of the schemas for the same value.
 *
 * @throws TooManyConditions when these are too many
 */
export function evaluatedParts<Part>(
  schema: JsonSchema | undefined,
  finder: Finder<Part>,
  budget = { left: MOST_SCHEMAS },
): readonly Evaluated<Part>[] {
  if (!isObject(schema)) return [];
  budget.left -= 1;
  if (budget.left < 0) throw new TooManyConditions();
  const keywords = schema as Keywords;
  const under = (part: unknown, ...when: readonly JsonSchema[]): readonly Evaluated<Part>[] =>
    evaluatedParts(part as JsonSchema | undefined, finder, budget).map((one) => ({
      ...one,
      when: [...when, ...one.when],
    }));
  const alternatives = [...listIn(keywords, 'anyOf'), ...listIn(keywords, 'oneOf')];
  const dependent = ['dependentSchemas', 'dependencies'].flatMap((keyword) =>
    Object.entries(Object(keywords[keyword]) as Keywords),
  );
  const { $ref: reference, if: condition } = keywords as { readonly $ref?: string; readonly if?: JsonSchema };
  return [
    ...finder.own(keywords).map((one) => ({ ...one, when: [] })),
    ...(reference === undefined ? [] : under(finder.follow(reference))),
    ...listIn(keywords, 'allOf').flatMap((one) => under(one)),
    ...alternatives.flatMap((one) => under(one, one)),
    ...dependent.flatMap(([name, one]) =>
      Array.isArray(one) ? [] : under(one, { type: 'object', required: [name] }),
    ),
    ...(condition === undefined
      ? []
      : [
          ...under(condition, condition),
          ...under(keywords['then'], condition),
          ...under(keywords['else'], { not: condition }),
        ]),
  ];
}

function listIn(schema: Keywords, keyword: string): readonly JsonSchema[] {
  const list = schema[keyword];
  return Array.isArray(list) ? (list as readonly JsonSchema[]) : [];
}
