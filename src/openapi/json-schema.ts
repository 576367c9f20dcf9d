import { valueFormats } from '../core/values/value-formats';
import type { JsonSchema } from '../core/types';
import type { Node, OpenApiDocument } from './document';
import { isNode, membersOf, pointerOf } from './document';

/** What a keyword of JSON Schema holds: a schema, several in a list or under names, or a value. */
type Content = 'schema' | 'list' | 'map' | 'value';

/** Keywords that mean the same in OpenAPI and in JSON Schema 2020-12. Others say nothing of the value. */
const KEYWORDS: { readonly [keyword: string]: Content } = {
  ...kind('schema', 'items additionalProperties not contains propertyNames if then else'),
  ...kind('schema', 'unevaluatedItems unevaluatedProperties'),
  ...kind('list', 'allOf anyOf oneOf prefixItems'),
  ...kind('map', 'properties patternProperties dependentSchemas'),
  ...kind('value', 'type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum'),
  ...kind('value', 'maxLength minLength pattern maxItems minItems uniqueItems maxContains minContains'),
  ...kind('value', 'maxProperties minProperties required dependentRequired format'),
};

const ANY = ['array', 'boolean', 'null', 'number', 'object', 'string'] as const;

/** Keywords that speak of one type alone. */
const NEEDS_TYPE = new Set(
  Object.keys(KEYWORDS).filter(
    (keyword) => !/^(?:type|enum|const|allOf|anyOf|oneOf|not|if|then|else)$/.test(keyword),
  ),
);

/** A schema that stands alone, and what of it could not be kept. */
export interface ConvertedSchema {
  readonly schema: JsonSchema;
  /** String formats that nobody knows here. */
  readonly unknownFormats: readonly string[];
}

/**
 * Turns a schema of an OpenAPI document into one of JSON Schema 2020-12 that stands alone: what it
 * refers to comes along, and what OpenAPI 3.0 writes in a way of its own is written as everybody does.
 */
export function toJsonSchema(schema: unknown, at: string, document: OpenApiDocument): ConvertedSchema {
  const names = new Map<string, string>();
  const definitions: Record<string, JsonSchema> = {};
  const unknownFormats = new Set<string>();

  const nameFor = (pointer: string, wanted: string): string => {
    const plain = wanted.replaceAll(/[^A-Za-z0-9_.-]/g, '_') || 'schema';
    const used = new Set(names.values());
    let name = plain;
    for (let number = 2; used.has(name); number += 1) name = `${plain}-${number}`;
    names.set(pointer, name);
    return name;
  };

  const refer = (reference: string, from: string): string => {
    const pointer = pointerOf(reference, from, document.source);
    const known = names.get(pointer);
    if (known !== undefined) return `#/$defs/${known}`;
    const name = nameFor(pointer, pointer.split('/').at(-1) ?? '');
    const target = document.follow({ $ref: reference }, from);
    definitions[name] = target === undefined ? true : convert(target.node, target.at);
    return `#/$defs/${name}`;
  };

  // A document whose references were followed before can lead back to itself.
  const open = new Map<Node, { name?: string }>();
  const convert = (value: unknown, from: string): JsonSchema => {
    if (!isNode(value)) return value !== false;
    const around = open.get(value);
    if (around !== undefined) return { $ref: `#/$defs/${(around.name ??= nameFor(from, 'recursive'))}` };
    const here: { name?: string } = {};
    open.set(value, here);
    const converted = convertNode(value, from);
    open.delete(value);
    if (here.name === undefined) return converted;
    definitions[here.name] = converted;
    return { $ref: `#/$defs/${here.name}` };
  };

  const convertNode = (value: Node, from: string): JsonSchema => {
    const { nullable, $ref: reference } = value;
    const converted: Record<string, unknown> = {};
    for (const [keyword, content] of Object.entries(withNumericLimits(value))) {
      const holds = KEYWORDS[keyword];
      if (holds !== undefined) converted[keyword] = convertContent(holds, content, `${from}/${keyword}`);
    }
    if (typeof reference === 'string') converted['$ref'] = refer(reference, from);
    const { format } = converted;
    if (typeof format === 'string' && !Object.hasOwn(valueFormats, format)) {
      unknownFormats.add(format);
      delete converted['format'];
    }
    if (Array.isArray(converted['required']))
      converted['required'] = inResponses(converted['required'], value);
    // A keyword without a type is refused as a likely slip, and OpenAPI is full of them.
    if (converted['type'] === undefined && Object.keys(converted).some((one) => NEEDS_TYPE.has(one))) {
      converted['type'] = [...ANY];
    }
    return nullable === true ? orNull(converted) : converted;
  };

  const convertContent = (holds: Content, content: unknown, from: string): unknown => {
    if (holds === 'schema') return convert(content, from);
    if (holds === 'list') return Array.isArray(content) ? content.map((one) => convert(one, from)) : [];
    if (holds === 'map')
      return Object.fromEntries(membersOf(content).map(([name, one]) => [name, convert(one, from)]));
    return content;
  };

  const root = document.follow(schema, at);
  const converted = convert(root?.node ?? schema, root?.at ?? at);
  const standing =
    typeof converted === 'boolean' || names.size === 0 ? converted : { ...converted, $defs: definitions };
  return { schema: asObject(standing), unknownFormats: [...unknownFormats] };
}

/** OpenAPI 3.0: `exclusiveMinimum: true` beside `minimum`. */
function withNumericLimits(schema: Node): Node {
  const changed: Record<string, unknown> = { ...schema };
  for (const [limit, exclusive] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    if (typeof schema[exclusive] !== 'boolean') continue;
    delete changed[exclusive];
    if (schema[exclusive] === true && schema[limit] !== undefined) {
      changed[exclusive] = schema[limit];
      delete changed[limit];
    }
  }
  return changed;
}

/** OpenAPI 3.0: `nullable: true` allows null beside what the rest allows. */
function orNull(schema: Record<string, unknown>): JsonSchema {
  const { type, enum: values } = schema;
  const isPlain = !['$ref', 'allOf', 'anyOf', 'oneOf', 'not', 'const'].some((keyword) => keyword in schema);
  // Not anyOf, which would also tell that the value is not null.
  if (type === undefined || !isPlain) return { if: { const: null }, else: schema };
  const types = [...new Set([...[type].flat(), 'null'])];
  return Array.isArray(values)
    ? { ...schema, type: types, enum: [...new Set([...values, null])] }
    : { ...schema, type: types };
}

/** A member that is for requests alone need not be in a response (OpenAPI 3.1, 4.8.24.3: writeOnly). */
function inResponses(required: readonly unknown[], { properties }: Node): readonly unknown[] {
  return required.filter((name) => {
    const property = isNode(properties) ? properties[String(name)] : undefined;
    return !(isNode(property) && property['writeOnly'] === true);
  });
}

/** What lists members means an object, at least as the whole of an error. */
function asObject(schema: JsonSchema): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  const lists = schema['properties'] !== undefined || schema['required'] !== undefined;
  return lists && Array.isArray(schema['type']) && schema['type'].length === ANY.length
    ? { ...schema, type: 'object' }
    : schema;
}

function kind(content: Content, keywords: string): { readonly [keyword: string]: Content } {
  return Object.fromEntries(keywords.split(' ').map((keyword) => [keyword, content]));
}
