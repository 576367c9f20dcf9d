import { catalogSchema, formatSchema } from '../../generated/catalog-schemas';
import { formatPointer, parsePointer, pointerGet } from '../../core/formats/json-pointer';

/** A JSON Schema as an object of keywords. */
export type Schema = { readonly [keyword: string]: unknown };

/** The part of the catalog's schema for one place of a catalog. */
export interface SchemaNode {
  readonly schema: Schema;
  /** The document in which the schema's references are resolved. */
  readonly root: Schema;
}

/** Finds the part of the catalog's schema for a place; if the schema has a choice, the value decides. */
export function schemaNodeAt(value: unknown, pointer: string): SchemaNode | undefined {
  let node: SchemaNode | undefined = chosen({ schema: catalogSchema, root: catalogSchema }, value);
  let at = value;
  for (const part of parsePointer(pointer) ?? []) {
    at = pointerGet(at, formatPointer([part]));
    node = node === undefined ? undefined : step(node, part, at);
  }
  return node;
}

/** The alternatives of a choice, each with its references followed; the schema itself if it has no choice. */
export function alternatives(node: SchemaNode): readonly SchemaNode[] {
  const options = node.schema['anyOf'];
  if (!Array.isArray(options)) return [node];
  return (options as readonly Schema[]).flatMap((schema) =>
    alternatives(followed({ schema, root: node.root })),
  );
}

/** Whether a value has the type that a schema requires; other requirements do not count. */
function isOfType(value: unknown, { type }: Schema): boolean {
  switch (type) {
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return type === undefined || typeof value === type;
  }
}

function step({ schema, root }: SchemaNode, part: string, value: unknown): SchemaNode | undefined {
  const properties = schema['properties'] as { readonly [name: string]: Schema } | undefined;
  const next =
    (properties !== undefined && Object.hasOwn(properties, part) ? properties[part] : undefined) ??
    schema['additionalProperties'] ??
    schema['items'];
  if (typeof next !== 'object' || next === null) return undefined;
  return chosen(followed({ schema: next as Schema, root }), value);
}

/** Of several alternatives, the only one with the type of the value; the choice itself if there is not exactly one. */
function chosen(node: SchemaNode, value: unknown): SchemaNode {
  const fitting = alternatives(node).filter(({ schema }) => isOfType(value, schema));
  const [only] = fitting;
  if (fitting.length !== 1 || only === undefined) return node;
  const description = node.schema['description'] ?? only.schema['description'];
  return { schema: { ...only.schema, description }, root: only.root };
}

/** Replaces a reference by its target, with the keywords next to it; the members are described there. */
function followed({ schema, root }: SchemaNode): SchemaNode {
  const { $ref: reference, properties: _, ...beside } = schema;
  if (typeof reference !== 'string') return { schema, root };
  const isLocal = reference.startsWith('#');
  const target = isLocal ? (pointerGet(root, reference.slice(1)) as Schema) : formatSchema;
  return { schema: { ...target, ...beside }, root: isLocal ? root : formatSchema };
}
