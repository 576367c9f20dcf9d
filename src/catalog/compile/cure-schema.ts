import { isObject } from '../../core/is-object';
import type { JsonSchema } from '../../core/types';
import { cures, inAddition } from './cures';
import type { Evaluated } from './evaluated-parts';
import { evaluatedParts } from './evaluated-parts';
import { KEYWORDS } from './keywords';
import type { Keywords } from '../../core/checks/schema-parts';
import type { LinkedSchema } from './link-schema';
import { ownItems, sayUnevaluatedItems } from './unevaluated-items';
import { ownMembers, sayUnevaluatedProperties } from './unevaluated-properties';

/**
 * Rewrites a schema so that Ajv validates as the specification requires, if it does not by itself. Its meaning stays
 * the same.
 *
 * @throws TooManyConditions when that cannot be done
 */
export function cureSchema({ root, definitions }: LinkedSchema): JsonSchema {
  const follow = (reference: string): JsonSchema | undefined =>
    reference === '#' ? root : definitions.get(reference);
  const shared = new Map<object, string>();
  const added = new Map<string, JsonSchema>();

  /** A part that is needed in several places is compiled once. */
  const share = (schema: JsonSchema): JsonSchema => {
    if (!isObject(schema)) return schema;
    const known = shared.get(schema);
    if (known !== undefined) return { $ref: known };
    // No other definition has a plus in its name.
    const reference = `#/$defs/part+${shared.size}`;
    shared.set(schema, reference);
    added.set(reference, cure(schema));
    return { $ref: reference };
  };

  /** Expresses a keyword with others, and only if one of the alternatives fits: otherwise that is the error. */
  const sayOtherwise = <Part>(
    schema: Keywords,
    keyword: 'unevaluatedItems' | 'unevaluatedProperties',
    own: (schema: Keywords) => readonly Part[],
    say: (schema: JsonSchema, found: readonly Evaluated<Part>[]) => JsonSchema | undefined,
  ): readonly JsonSchema[] => {
    const { [keyword]: unevaluated, ...rest } = schema;
    if (unevaluated === undefined) return [];
    const found = evaluatedParts(rest, { own, follow }).map((one) => ({ ...one, when: one.when.map(share) }));
    const said = say(share(unevaluated as JsonSchema), found);
    if (said === undefined) return [];
    const alternatives = [rest['anyOf'], rest['oneOf']] as readonly (readonly JsonSchema[] | undefined)[];
    return [
      alternatives.reduce<JsonSchema>(
        (inner, list) => (list === undefined ? inner : { if: { anyOf: list.map(share) }, then: inner }),
        said,
      ),
    ];
  };

  const cure = (schema: JsonSchema): JsonSchema => {
    if (!isObject(schema)) return schema;
    const keywords = schema as Keywords;
    const items = (one: Keywords) =>
      ownItems(one).map(({ matching, ...rest }) =>
        matching === undefined ? rest : { ...rest, matching: share(matching) },
      );
    const said = [
      ...sayOtherwise(keywords, 'unevaluatedItems', items, sayUnevaluatedItems),
      ...sayOtherwise(keywords, 'unevaluatedProperties', ownMembers, sayUnevaluatedProperties),
    ].map(applyCures);
    const { unevaluatedItems: _, unevaluatedProperties: __, ...rest } = keywords;
    const held = Object.entries(rest).map(([keyword, value]) => [keyword, cureHeld(keyword, value)] as const);
    return inAddition(applyCures(Object.fromEntries(held)), said);
  };

  const cureHeld = (keyword: string, value: unknown): unknown => {
    const { shape } = KEYWORDS.get(keyword) ?? { shape: 'value' };
    if (shape === 'value' || !isObject(value)) return value;
    if (shape === 'schema') return cure(value as JsonSchema);
    if (Array.isArray(value)) return value.map((one) => cure(one as JsonSchema));
    const entries = Object.entries(value) as readonly (readonly [string, JsonSchema])[];
    return Object.fromEntries(entries.map(([key, one]) => [key, Array.isArray(one) ? one : cure(one)]));
  };

  const cured = cure(root);
  if (!isObject(cured)) return cured;
  const all = [...definitions].map(([reference, schema]) => [reference, cure(schema)] as const);
  return { ...cured, ...containersOf([...all, ...added]) };
}

/** `$defs` and `definitions`, for references that lead there. */
function containersOf(definitions: readonly (readonly [reference: string, schema: JsonSchema])[]): Keywords {
  const containers = new Map<string, [name: string, schema: JsonSchema][]>();
  for (const [reference, schema] of definitions) {
    const [, container = '', name = ''] = reference.split('/');
    const known = containers.get(container);
    if (known === undefined) containers.set(container, [[name, schema]]);
    else known.push([name, schema]);
  }
  return Object.fromEntries([...containers].map(([name, entries]) => [name, Object.fromEntries(entries)]));
}

function applyCures<T extends JsonSchema>(schema: T): T {
  return isObject(schema)
    ? (cures.reduce<Keywords>((one, apply) => apply(one), schema as Keywords) as T)
    : schema;
}
