import type { CatalogProblem } from '../../core/catalog/problem';
import type { Keywords } from '../../core/checks/schema-parts';
import { parsePointer } from '../../core/formats/json-pointer';
import { suggestion } from '../../core/nearest';
import type { JsonSchema } from '../../core/types';
import { KEYWORDS } from './keywords';
import type { SchemaPlace, SchemaResources } from './schema-resources';
import { placeBelow } from './schema-resources';

/** A schema with more is a loop of dynamic references. */
const MOST_DEFINITIONS = 20_000;

/** A schema whose references all lead to its own definitions, or to itself. */
export interface LinkedSchema {
  readonly root: JsonSchema;
  /** The reference to a definition, such as `#/$defs/user` → the definition. */
  readonly definitions: ReadonlyMap<string, JsonSchema>;
  /** Reference → JSON Pointer to the definition in the schema of the user's. */
  readonly origins: ReadonlyMap<string, string>;
  readonly problems: readonly CatalogProblem[];
}

/** The dynamic scope (Core, 8.2.3.2): of each dynamic anchor the outermost. */
interface Scope {
  readonly key: string;
  readonly anchors: ReadonlyMap<string, SchemaPlace>;
}

/**
 * Follows every reference of a schema once. This removes `$id`, anchors and dynamic references, which Ajv
 * supports only in part. A schema with another meaning in another dynamic scope is included once for each.
 */
export function linkSchema({ root, resolve, dynamicAnchors }: SchemaResources): LinkedSchema {
  const references = new Map<string, string>();
  const counts = new Map<string, number>();
  const definitions = new Map<string, JsonSchema>();
  const origins = new Map<string, string>();
  const problems: CatalogProblem[] = [];
  const waiting: (() => void)[] = [];

  const enter = (scope: Scope, { resource }: SchemaPlace): Scope => {
    const added = [...dynamicAnchors(resource)].filter(([name]) => !scope.anchors.has(name));
    if (added.length === 0) return scope;
    const anchors = new Map([...scope.anchors, ...added]);
    const key = [...anchors].map(([name, { document, at }]) => `${name} ${document}#${at}`).sort();
    return { key: key.join('\n'), anchors };
  };

  /** The place of a definition: it stays where it is, if that is among definitions and still free. */
  const referenceTo = ({ at, document }: SchemaPlace): string => {
    const [container, name = container, ...others] = parsePointer(at) ?? [];
    const isContainer = container !== undefined && others.length === 0 && isForDefinitions(container);
    const last = others.at(-1) ?? name ?? document.split('/').at(-1) ?? '';
    const plain = last.replaceAll(/[^A-Za-z0-9_.-]/g, '_') || 'schema';
    const reference = `#/${isContainer ? container : '$defs'}/${plain}`;
    const count = (counts.get(reference) ?? 0) + 1;
    counts.set(reference, count);
    return count === 1 ? reference : referenceTo({ ...root, at: `/$defs/${plain}-${count}` });
  };

  const refer = (target: SchemaPlace, outer: Scope): string => {
    const scope = enter(outer, target);
    const key = `${target.document}#${target.at}\n${scope.key}`;
    const known = references.get(key);
    if (known !== undefined) return known;
    const reference = referenceTo(target);
    references.set(key, reference);
    if (target.document === '') origins.set(reference, target.at);
    waiting.push(() => definitions.set(reference, convert(target, scope)));
    return reference;
  };

  const convert = (place: SchemaPlace, outer: Scope): JsonSchema => {
    const { schema, at } = place;
    if (typeof schema === 'boolean') return schema;
    const scope = enter(outer, place);
    const converted: Record<string, unknown> = Object.fromEntries(
      Object.entries(schema).flatMap(([keyword, value]: [string, unknown]) => {
        const { shape, of } = KEYWORDS.get(keyword) ?? {};
        if (shape === undefined || of === 'nothing') return [];
        return [[keyword, shape === 'value' ? value : convertHeld(place, keyword, value, scope)]];
      }),
    );
    const found = referencesOf(place, scope).flatMap(({ keyword, reference, target }) => {
      if (target !== undefined) return [{ $ref: refer(target, scope) }];
      problems.push(unresolved(reference, `${at}/${keyword}`, root));
      return [];
    });
    const [first, ...others] = found;
    const { allOf = [], ...rest } = converted;
    // A referenced schema need not be repeated.
    const also = different([...found.slice(0, 1), ...(allOf as readonly unknown[]), ...others]).slice(
      first === undefined ? 0 : 1,
    );
    return { ...rest, ...first, ...(also.length === 0 ? {} : { allOf: also }) } as JsonSchema;
  };

  /** The value of a keyword: a schema, a list of them, or some under names; `dependencies` also has lists of names. */
  const convertHeld = (place: SchemaPlace, keyword: string, held: unknown, scope: Scope): unknown => {
    const convertAt = (path: readonly (string | number)[], value: unknown): unknown => {
      const below = placeBelow(place, path);
      return below === undefined ? value : convert(below, scope);
    };
    const { shape } = KEYWORDS.get(keyword) ?? {};
    if (shape === 'schema' || typeof held !== 'object' || held === null) return convertAt([keyword], held);
    if (Array.isArray(held)) {
      const schemas = held.map((one: unknown, index) => convertAt([keyword, index], one));
      return keyword === 'anyOf' ? different(schemas) : schemas;
    }
    const entries: readonly (readonly [string, unknown])[] = Object.entries(held);
    return Object.fromEntries(entries.map(([key, one]) => [key, convertAt([keyword, key], one)]));
  };

  const referencesOf = (place: SchemaPlace, scope: Scope) =>
    ['$ref', '$dynamicRef'].flatMap((keyword) => {
      const reference = (place.schema as Keywords)[keyword];
      if (typeof reference !== 'string') return [];
      const target = resolve(reference, place);
      const name = (Object(target?.schema) as Keywords)['$dynamicAnchor'];
      // Core, 8.2.3.2: dynamic only where it first leads to a dynamic anchor of that name.
      const isDynamic =
        keyword === '$dynamicRef' && typeof name === 'string' && reference.endsWith(`#${name}`);
      return [{ keyword, reference, target: isDynamic ? (scope.anchors.get(name) ?? target) : target }];
    });

  const outermost = enter({ key: '', anchors: new Map() }, root);
  references.set(`#\n${outermost.key}`, '#');
  const converted = convert(root, outermost);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    next();
    if (definitions.size <= MOST_DEFINITIONS) continue;
    const problem = `has more than ${MOST_DEFINITIONS} parts once its references are followed`;
    return {
      root: true,
      definitions: new Map(),
      origins,
      problems: [{ at: '', problem, remedy: 'Use fewer dynamic anchors.' }],
    };
  }
  return { root: converted, definitions, origins, problems };
}

/**
 * Each of some schemas once: equal ones all hold or none does. To check both would double the time, and again on
 * each level below.
 */
function different(schemas: readonly unknown[]): readonly unknown[] {
  return schemas.length < 2
    ? schemas
    : [...new Map(schemas.map((one) => [JSON.stringify(one), one] as const)).values()];
}

/** Whether a key can contain schemas that are only referred to: Ajv ignores such a key. */
function isForDefinitions(key: string): boolean {
  return KEYWORDS.get(key)?.of === 'nothing' ? key !== 'contentSchema' : /^x-[a-z-]+$/.test(key);
}

function unresolved(reference: string, at: string, { schema }: SchemaPlace): CatalogProblem {
  const known = Object.keys(Object((Object(schema) as Keywords)['$defs']) as object);
  const [, name] = /^#\/\$defs\/([^/]*)$/.exec(reference) ?? [];
  return {
    at,
    problem: `refers to ${JSON.stringify(reference)}, which is not in this schema`,
    remedy:
      name !== undefined && known.length > 0
        ? suggestion(name, known)
        : 'Copy that schema into "$defs", and refer to it there: nothing is fetched.',
  };
}
