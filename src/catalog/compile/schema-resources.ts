import { URL } from 'node:url';
import { formatPointer, parsePointer } from '../../core/formats/json-pointer';
import { isObject } from '../../core/is-object';
import { subschemasOf } from './keywords';

/** The base of relative references in a schema without `$id`. */
const NO_BASE = 'json-schema:///';

/** A schema and its place. */
export interface SchemaPlace {
  readonly schema: object | boolean;
  /** The document: empty for the schema of the user's. */
  readonly document: string;
  /** JSON Pointer within the document. */
  readonly at: string;
  /** The URI of the schema resource that it belongs to (Core, 4.3.5). */
  readonly resource: string;
}

/** The resources of a schema, and of its references. */
export interface SchemaResources {
  readonly root: SchemaPlace;
  /** The place that a reference means; undefined if there is none. */
  readonly resolve: (reference: string, from: SchemaPlace) => SchemaPlace | undefined;
  /** The `$dynamicAnchor`s of a resource. */
  readonly dynamicAnchors: (resource: string) => ReadonlyMap<string, SchemaPlace>;
}

/**
 * Finds the names in a schema: `$id`, `$anchor` and `$dynamicAnchor` (Core, 8.2).
 *
 * @param findDocument gives a document that is known by its URI, such as the meta-schema
 */
export function findResources(
  schema: object | boolean,
  findDocument: (uri: string) => unknown,
): SchemaResources {
  const resources = new Map<string, SchemaPlace>();
  const anchors = new Map<string, SchemaPlace>();
  const dynamic = new Map<string, Map<string, SchemaPlace>>();

  const add = (place: SchemaPlace): void => {
    if (!resources.has(place.resource)) resources.set(place.resource, place);
    if (typeof place.schema === 'boolean') return;
    const { $anchor, $dynamicAnchor } = place.schema as { readonly [keyword: string]: unknown };
    for (const name of [$anchor, $dynamicAnchor]) {
      const key = `${place.resource}#${String(name)}`;
      if (typeof name === 'string' && !anchors.has(key)) anchors.set(key, place);
    }
    if (typeof $dynamicAnchor === 'string') {
      const known = dynamic.get(place.resource) ?? new Map<string, SchemaPlace>();
      dynamic.set(place.resource, known.has($dynamicAnchor) ? known : known.set($dynamicAnchor, place));
    }
    for (const { path } of subschemasOf(place.schema)) {
      const below = placeBelow(place, path);
      if (below !== undefined) add(below);
    }
  };

  const load = (uri: string): SchemaPlace | undefined => {
    const found = findDocument(uri);
    if (isSchema(found)) add({ schema: found, document: uri, at: '', resource: uri });
    return resources.get(uri);
  };

  const root = { schema, document: '', at: '', resource: resourceOf(schema, NO_BASE) };
  add(root);
  return {
    root,
    dynamicAnchors: (resource) => dynamic.get(resource) ?? new Map<string, SchemaPlace>(),
    resolve(reference, from) {
      const [uri, fragment] = split(reference, from.resource);
      const resource = uri === undefined ? undefined : (resources.get(uri) ?? load(uri));
      if (resource === undefined || fragment === undefined) return undefined;
      const path = parsePointer(fragment);
      return path === undefined ? anchors.get(`${uri}#${fragment}`) : placeBelow(resource, path);
    },
  };
}

/** The schema at the end of a path from another; undefined if the value there is not a schema. */
export function placeBelow(
  { schema, document, at, resource }: SchemaPlace,
  path: readonly (string | number)[],
): SchemaPlace | undefined {
  let found: unknown = schema;
  let within = resource;
  for (const key of path) {
    if (!isObject(found) || !Object.hasOwn(found, key)) return undefined;
    found = (found as { readonly [key: string]: unknown })[key];
    within = resourceOf(found, within);
  }
  return isSchema(found)
    ? { schema: found, document, at: at + formatPointer(path), resource: within }
    : undefined;
}

function resourceOf(schema: unknown, base: string): string {
  const { $id } = Object(schema) as { readonly $id?: unknown };
  return (typeof $id === 'string' ? split($id, base)[0] : undefined) ?? base;
}

/** A URI and its fragment; undefined for an invalid one. */
function split(reference: string, base: string): readonly [uri?: string, fragment?: string] {
  try {
    const url = new URL(reference, base);
    const fragment = decodeURIComponent(url.hash.slice(1));
    url.hash = '';
    return [url.href, fragment];
  } catch {
    return [];
  }
}

function isSchema(value: unknown): value is object | boolean {
  return typeof value === 'boolean' || (isObject(value) && !Array.isArray(value));
}
