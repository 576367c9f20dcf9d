import { KEYWORDS, subschemasOf } from '../catalog/compile/keywords';
import { misspelt } from '../catalog/compile/check-schema';
import { linkSchema } from '../catalog/compile/link-schema';
import type { SchemaPlace } from '../catalog/compile/schema-resources';
import { prepareSchema } from '../catalog/compile/schema-cache';
import type { CatalogProblem } from '../core/catalog/problem';
import type { Keywords } from '../core/checks/schema-parts';
import { formatPointer } from '../core/formats/json-pointer';
import type { JsonSchema } from '../core/types';
import { valueFormats } from '../core/values/value-formats';
import { whyNoPattern } from '../core/values/why-no-pattern';
import { readDiscriminator } from './discriminator';
import type { Found, Node, OpenApiDocument } from './document';
import { isNode, membersOf } from './document';
import type { Place } from './place';
import { atOf } from './place';
import { wantedValue } from './keyword-values';
import { baseOf } from './schema-names';
import { sayBranches, sayMismatch } from './say-discriminator';
import { unusedKeywords } from './unused-keywords';
import { isWriteOnly, writeOnlyMembers } from './write-only';

/** A self-contained schema, and its lost parts. */
export interface ReadSchema {
  readonly schema: JsonSchema;
  /** A second schema: the branch that a discriminator selects, without write-only members. */
  readonly strictSchema: JsonSchema | undefined;
  readonly problems: readonly CatalogProblem[];
}

/** The way of reading a schema: each way can need its own definition. */
interface Reading {
  readonly isStrict: boolean;
  /** Members that are not required, because they are write-only. */
  readonly unneeded: ReadonlySet<string>;
  /** A discriminator led here, so no discriminator is followed back. */
  readonly isBranch: boolean;
}

const PLAIN: Reading = { isStrict: false, unneeded: new Set(), isBranch: false };

/**
 * Converts the schemas of a document to self-contained JSON Schemas of draft 2020-12: the targets of references
 * are included, and the special forms of OpenAPI 3.0 are written in the standard way. A mistake affects only its
 * keyword, or its schema, and is reported.
 */
export function createSchemaReader(document: OpenApiDocument): (schema: unknown, at: string) => ReadSchema {
  const known = new Map<unknown, Map<string, ReadSchema>>();
  return (schema, at) => {
    const root = rootOf(schema, at, document);
    if ('problem' in root) return { schema: true, strictSchema: undefined, problems: [root] };
    // An object at many places is read once.
    const key = isNode(root.value) ? root.value : atOf(root);
    const ofBases = known.get(key) ?? new Map<string, ReadSchema>();
    known.set(key, ofBases);
    const read = ofBases.get(root.base) ?? readWithinStack(root, document);
    ofBases.set(root.base, read);
    return read;
  };
}

/** A value and its way of reading, as text. */
function keyOf(name: string, { isStrict, isBranch, unneeded }: Reading): string {
  return JSON.stringify([name, isStrict, isBranch, [...unneeded]]);
}

/** The target of a schema that is only a reference. */
function rootOf(schema: unknown, at: string, document: OpenApiDocument): Found | CatalogProblem {
  let found: Found | CatalogProblem = { ...document.find(at), value: schema };
  const seen = new Set<string>();
  while (isNode(found.value)) {
    const { $ref: reference, ...rest } = found.value as Node;
    const stays =
      !document.isOf30 && Object.keys(rest).some((one) => KEYWORDS.has(one) || one === '$dynamicRef');
    if (typeof reference !== 'string' || stays || seen.has(atOf(found))) return found;
    seen.add(atOf(found));
    const next = document.resolve(reference, found, baseOf(found.value, found.base));
    if ('problem' in next) return next;
    found = next;
  }
  return found;
}

/** A schema that is nested absurdly deep affects only itself. */
function readWithinStack(root: Found, document: OpenApiDocument): ReadSchema {
  try {
    return readSchema(root, document);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const problem = 'is nested too deeply, so any JSON is accepted';
    const remedy = 'Move parts of it into "components", and refer to them.';
    return { schema: true, strictSchema: undefined, problems: [{ at: atOf(root), problem, remedy }] };
  }
}

function readSchema(root: Found, document: OpenApiDocument): ReadSchema {
  const problems = new Map<string, CatalogProblem>();
  const note = (problem: CatalogProblem): void => void problems.set(JSON.stringify(problem), problem);
  const plain = link(root, document, PLAIN, note);
  const strict = plain.asksForMore ? link(root, document, { ...PLAIN, isStrict: true }, () => {}) : undefined;
  const at = atOf(root);
  return {
    schema: usable(plain.schema, at, note),
    strictSchema: strict === undefined ? undefined : usable(strict.schema, at, note),
    problems: [...problems.values()],
  };
}

/** A schema that cannot be compiled accepts anything, and is reported. */
function usable(schema: JsonSchema, at: string, note: (problem: CatalogProblem) => void): JsonSchema {
  const ready = prepareSchema(schema, process.cwd());
  if (typeof ready === 'function') return schema;
  for (const { problem, remedy } of ready.problems) {
    note({ at, problem: `${problem}; so any JSON is accepted`, remedy });
  }
  return true;
}

interface Linked {
  readonly schema: JsonSchema;
  /** A strict reading finds more problems. */
  readonly asksForMore: boolean;
}

function link(
  root: Found,
  document: OpenApiDocument,
  reading: Reading,
  note: (problem: CatalogProblem) => void,
): Linked {
  const places = new Map<string, () => SchemaPlace>();
  const open = new Map<Node, string>();
  const met = new Map<Node, Map<string, string>>();
  let asksForMore = false;

  const noteAt = (place: Place, path: readonly string[], problem: string, remedy: string): void =>
    note({ at: atOf(place) + formatPointer(path), problem, remedy });

  /** A reference to the place, read in that way. */
  const referTo = (target: Found, way: Reading): string => {
    const key = keyOf(atOf(target), way);
    if (!places.has(key)) {
      let place: SchemaPlace | undefined;
      places.set(key, () => (place ??= placeOfTarget(target, way, key)));
    }
    return key;
  };

  const placeOfTarget = (target: Found, way: Reading, key: string): SchemaPlace => ({
    schema: isNode(target.value) ? convertHere(target.value, target, way) : convert(target, way),
    // One place read in two ways is two definitions.
    document: key,
    at: `/schema${target.pointer}`,
    resource: baseOf(target.value, target.base),
  });

  const convert = (found: Found, way: Reading): JsonSchema => {
    const { value } = found;
    if (typeof value === 'boolean') return value;
    if (!isNode(value)) {
      noteAt(found, [], 'is not a schema, so it accepts anything', 'Write a schema: an object.');
      return true;
    }
    const reference = open.get(value) ?? metAs(value, found, way);
    return reference === undefined ? convertHere(value, found, way) : { $ref: reference };
  };

  /** In a document with resolved references, an object can be at many places, each time with all its members. */
  const metAs = (node: Node, { base }: Found, way: Reading): string | undefined =>
    subschemasOf(node).length === 0 ? undefined : met.get(node)?.get(keyOf(base, way));

  const convertHere = (node: Node, found: Found, way: Reading): JsonSchema => {
    const reference = referTo(found, way);
    const known = met.get(node) ?? new Map<string, string>();
    met.set(node, known);
    const key = keyOf(found.base, way);
    if (!known.has(key)) known.set(key, reference);
    // Such a document can contain cycles.
    open.set(node, reference);
    const converted = convertNode(node, { ...found, base: baseOf(node, found.base) }, way);
    open.delete(node);
    return converted;
  };

  const convertNode = (node: Node, found: Found, given: Reading): JsonSchema => {
    const { $ref: reference, $dynamicRef: dynamic } = node;
    const own = writeOnlyMembers(node, found, document);
    const way = own.size === 0 ? given : { ...given, unneeded: new Set([...given.unneeded, ...own].sort()) };
    if (document.isOf30 && typeof reference === 'string') {
      noteSiblings(node, found);
      return referenceTo(reference, '$ref', found, way);
    }
    const here = atOf(found);
    for (const one of [...misspelt(node, here), ...unusedKeywords(node, here, document)]) note(one);
    const converted: Record<string, unknown> = {};
    for (const [keyword, content] of Object.entries(node)) {
      const kept = keep(keyword, content, node, found, way);
      if (kept !== undefined) converted[keyword] = kept;
    }
    for (const name of ['$id', '$dynamicAnchor']) {
      if (typeof node[name] === 'string') converted[name] = name === '$id' ? found.base : node[name];
    }
    if (typeof reference === 'string') Object.assign(converted, referenceTo(reference, '$ref', found, way));
    if (typeof dynamic === 'string')
      Object.assign(converted, referenceTo(dynamic, '$dynamicRef', found, way));
    const limited = document.isOf30 ? withNumericLimits(converted, node) : converted;
    const told = forResponses(limited, node, found, way);
    return node['nullable'] === true && document.isOf30 ? orNull(told) : told;
  };

  /** A keyword as it is kept; undefined if it has no effect, or no usable value. */
  const keep = (keyword: string, content: unknown, node: Node, found: Found, way: Reading): unknown => {
    const { shape, of } = KEYWORDS.get(keyword) ?? {};
    if (shape === undefined || of === 'nothing') return undefined;
    if (shape === 'value') return keepValue(keyword, content, node, found);
    // A keyword for a part of the value starts a new reading; a schema for the same value continues it.
    const inside: Reading = of === 'same' ? way : { ...PLAIN, isStrict: way.isStrict };
    const below = (path: readonly string[], value: unknown): JsonSchema =>
      convert({ ...found, pointer: found.pointer + formatPointer(path), value }, inside);
    const slip = (words: string): undefined => {
      const is = Array.isArray(content) && content.length === 0 ? 'an empty list' : show(content);
      noteAt(found, [keyword], `is ${is}, so it is not used`, `Write ${words}.`);
      return undefined;
    };
    if (shape === 'schema') return isSchema(content) ? below([keyword], content) : slip('a schema');
    if (shape === 'list') {
      if (!Array.isArray(content) || content.length === 0 || !content.every(isSchema))
        return slip('a list of schemas');
      return content.map((one: unknown, index) => below([keyword, String(index)], one));
    }
    if (!isNode(content)) return slip('an object of schemas');
    return Object.fromEntries(
      membersOf(content).flatMap(([name, one]): readonly (readonly [string, unknown])[] => {
        const reason = keyword === 'patternProperties' ? whyNoPattern(name) : undefined;
        if (isSchema(one) && reason === undefined) return [[name, below([keyword, name], one)]];
        if (keyword === 'dependencies' && Array.isArray(one)) return [[name, one]];
        const problem =
          reason === undefined
            ? `is ${show(one)}`
            : `is under ${show(name)}, which is not a regular expression: ${reason}`;
        noteAt(found, [keyword, name], `${problem}; so it is not used`, 'Write a schema.');
        return [];
      }),
    );
  };

  const keepValue = (keyword: string, content: unknown, node: Node, found: Found): unknown => {
    if (keyword === 'nullable') {
      if (!document.isOf30 && content === true) {
        noteAt(
          found,
          [keyword],
          'is not a keyword since OpenAPI 3.1, so null is not accepted',
          'Add "null" to "type".',
        );
      }
      return undefined;
    }
    if (document.isOf30 && typeof content === 'boolean' && /^exclusiveM/.test(keyword)) return undefined;
    const wanted = wantedValue(keyword, content);
    if (wanted !== undefined) {
      noteAt(found, [keyword], `is ${show(content)}, so it is not used`, remedyOf(keyword, wanted));
      return undefined;
    }
    if (keyword === 'pattern') {
      const reason = whyNoPattern(String(content));
      if (reason === undefined) return content;
      const problem = `${show(content)} is not a regular expression, so it is not used: ${reason}`;
      noteAt(found, [keyword], problem, 'Write an ECMA-262 pattern.');
      return undefined;
    }
    if (keyword === 'format' && !Object.hasOwn(valueFormats, String(content))) {
      const problem = `the format ${show(content)} is not known, so it is not checked`;
      noteAt(found, [keyword], problem, 'Use a format of JSON Schema, or a pattern.');
      return undefined;
    }
    return Array.isArray(content) && ['required', 'type'].includes(keyword) ? [...new Set(content)] : content;
  };

  const referenceTo = (reference: string, keyword: string, found: Found, way: Reading): Keywords => {
    const target = document.resolve(reference, found, found.base);
    if ('problem' in target) {
      noteAt(found, [keyword], `${target.problem}; so it accepts anything`, target.remedy);
      return {};
    }
    const key = referTo(target, way);
    const anchor = keyword === '$dynamicRef' ? reference.slice(reference.indexOf('#')) : '';
    return { [keyword]: key + anchor };
  };

  const noteSiblings = (node: Node, found: Found): void => {
    const ignored = Object.keys(node).filter(
      (one) => KEYWORDS.has(one) && KEYWORDS.get(one)?.of !== 'nothing',
    );
    if (ignored.length === 0) return;
    const problem = `has ${ignored.map(show).join(', ')} next to "$ref", but OpenAPI 3.0 ignores it there`;
    noteAt(found, [], problem, 'Write { "allOf": [{ "$ref": … }], … }, or use OpenAPI 3.1.');
  };

  /** Write-only members are not required, and a discriminator selects the alternative. */
  const forResponses = (schema: Keywords, node: Node, found: Found, way: Reading): Keywords => {
    const converted: Record<string, unknown> = { ...schema };
    if (Array.isArray(converted['required'])) {
      converted['required'] = converted['required'].filter((name) => !way.unneeded.has(String(name)));
    }
    for (const [name, member] of membersOf(node['properties'])) {
      if (!isNode(member) || !isWriteOnly(member, found, document)) continue;
      asksForMore = true;
      if (way.isStrict) (converted['properties'] as Record<string, unknown>)[name] = false;
    }
    const problems: CatalogProblem[] = [];
    const discriminator = way.isBranch ? undefined : readDiscriminator(node, found, document, problems);
    for (const { at, problem, remedy } of problems) note({ at, problem, remedy });
    if (discriminator === undefined || discriminator.branches.size === 0) return converted;
    asksForMore = true;
    const branch = (target: Found): JsonSchema => ({ $ref: referTo(target, { ...way, isBranch: true }) });
    const branches = [...discriminator.branches].map(([value, target]) => [value, branch(target)] as const);
    return way.isStrict
      ? sayMismatch(converted, discriminator, branches)
      : sayBranches(converted, discriminator, branches);
  };

  const schema = convert(root, reading);
  const at = `/schema${root.pointer}`;
  const { root: linked, definitions } = linkSchema({
    root: { schema, document: 'root', at, resource: baseOf(root.value, root.base) },
    resolve: (reference) => places.get(reference.replace(/\]#[^\]]*$/, ']'))?.(),
    dynamicAnchors: (resource) =>
      new Map(
        [...document.dynamicAnchors(resource)].map(([name, found]) => [
          name,
          places.get(referTo(found, { ...PLAIN, isStrict: reading.isStrict }))?.() as SchemaPlace,
        ]),
      ),
  });
  const named = [...definitions].map(([reference, one]) => [reference.replace('#/$defs/', ''), one]);
  const standing =
    typeof linked === 'boolean' || named.length === 0
      ? linked
      : { ...linked, $defs: Object.fromEntries(named) };
  return { schema: asObject(standing), asksForMore };
}

function isSchema(value: unknown): boolean {
  return typeof value === 'boolean' || isNode(value);
}

function remedyOf(keyword: string, wanted: string): string {
  return keyword === 'required' ? 'Write a list of names, in the schema of the object.' : `Write ${wanted}.`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const LONGEST = 60;

/** OpenAPI 3.0: `exclusiveMinimum: true` next to `minimum`. */
function withNumericLimits(schema: Keywords, node: Node): Keywords {
  const changed: Record<string, unknown> = { ...schema };
  for (const [limit, exclusive] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    if (node[exclusive] !== true || changed[limit] === undefined) continue;
    changed[exclusive] = changed[limit];
    delete changed[limit];
  }
  return changed;
}

/** OpenAPI 3.0: `nullable: true` allows null in addition to the other keywords. */
function orNull(schema: Keywords): Keywords {
  const { type, enum: values } = schema;
  const isPlain = !['$ref', 'allOf', 'anyOf', 'oneOf', 'not', 'const'].some((keyword) => keyword in schema);
  // Not anyOf, which would also report that the value is not null.
  if (type === undefined || !isPlain) return { if: { const: null }, else: schema };
  const types = [...new Set([...[type].flat(), 'null'])];
  return Array.isArray(values)
    ? { ...schema, type: types, enum: [...new Set([...(values as unknown[]), null])] }
    : { ...schema, type: types };
}

/** A schema that lists members means an object, at least as the whole error. */
function asObject(schema: JsonSchema): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  const lists = schema['properties'] !== undefined || schema['required'] !== undefined;
  return lists && schema['type'] === undefined ? { ...schema, type: 'object' } : schema;
}
