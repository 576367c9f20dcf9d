import { KEYWORDS } from '../catalog/compile/keywords';
import { formatPointer, parsePointer } from '../core/formats/json-pointer';
import type { DocumentFiles } from './document-files';
import type { Place } from './place';

/** Members that contain no schema, even if a value looks like one. */
const VALUES = new Set(['example', 'examples', 'default', 'enum', 'const']);

/** Objects of OpenAPI that contain schemas under names of the author. */
const OPENAPI_MAPS =
  'paths webhooks callbacks pathItems additionalOperations parameters requestBodies responses headers content ' +
  'encoding mediaTypes links schemas';

/** Members whose own members have names of the author. */
const MAPS: ReadonlySet<string> = new Set([
  ...[...KEYWORDS].flatMap(([keyword, { shape }]) => (shape === 'map' ? [keyword] : [])),
  ...OPENAPI_MAPS.split(' '),
]);

/** The names of parts of a document: `$id`, `$anchor`, `$dynamicAnchor`, and `$self` of OpenAPI 3.2. */
export interface SchemaNames {
  /** The target of a URI without a fragment; undefined if there is none. */
  readonly rootOf: (uri: string) => Place | undefined;
  /** The base URI of references at a place. */
  readonly baseAt: (place: Place) => string;
  readonly anchorAt: (resource: string, name: string) => Place | undefined;
  readonly dynamicAnchors: (resource: string) => ReadonlyMap<string, Place>;
}

/** Searches files for names when the first name is needed. */
export function findNames(files: DocumentFiles): SchemaNames {
  const looked = new Set<string>();
  const roots = new Map<string, Place>();
  const anchors = new Map<string, Place>();
  const dynamic = new Map<string, Map<string, Place>>();
  const bases = new Map<string, string>();

  const note = (node: object, place: Place, base: string): void => {
    const { $anchor, $dynamicAnchor } = node as { readonly [name: string]: unknown };
    for (const name of [$anchor, $dynamicAnchor]) {
      const key = `${base}#${String(name)}`;
      if (typeof name === 'string' && !anchors.has(key)) anchors.set(key, place);
    }
    if (typeof $dynamicAnchor !== 'string') return;
    const known = dynamic.get(base) ?? new Map<string, Place>();
    dynamic.set(base, known.has($dynamicAnchor) ? known : known.set($dynamicAnchor, place));
  };

  const lookThrough = (file: string): void => {
    // In a document with resolved references, an object can be at many places, and contain cycles.
    const seen = new Map<object, Set<string>>();
    const isNew = (value: object, base: string, isMap: boolean): boolean => {
      const known = seen.get(value) ?? new Set<string>();
      seen.set(value, known);
      const key = `${isMap} ${base}`;
      return !known.has(key) && known.add(key).size > 0;
    };
    const visit = (value: unknown, pointer: string, outer: string, isMap: boolean): void => {
      if (typeof value !== 'object' || value === null || !isNew(value, outer, isMap)) return;
      const place = { file, pointer };
      const base = isMap ? outer : baseOf(value, outer);
      if (base !== outer && !roots.has(base)) roots.set(base, place);
      if (!isMap) note(value, place, base);
      for (const [name, one] of Object.entries(value)) {
        if (isMap || !VALUES.has(name)) {
          visit(one, pointer + formatPointer([name]), base, !isMap && MAPS.has(name));
        }
      }
    };
    visit(files.valueOf(file), '', files.uriOf(file), false);
  };

  const lookAll = (): void => {
    for (const file of files.all()) {
      if (looked.has(file)) continue;
      looked.add(file);
      lookThrough(file);
    }
  };

  return {
    rootOf(uri) {
      const file = files.all().find((one) => files.uriOf(one) === uri || baseOfFile(files, one) === uri);
      if (file !== undefined) return { file, pointer: '' };
      lookAll();
      return roots.get(uri);
    },
    baseAt({ file, pointer }) {
      const key = `${file}#${pointer}`;
      const known = bases.get(key);
      if (known !== undefined) return known;
      let value = files.valueOf(file);
      let base = baseOfFile(files, file);
      for (const part of parsePointer(pointer) ?? []) {
        value =
          typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined;
        base = baseOf(value, base);
      }
      bases.set(key, base);
      return base;
    },
    anchorAt(resource, name) {
      lookAll();
      return anchors.get(`${resource}#${name}`);
    },
    dynamicAnchors(resource) {
      lookAll();
      return dynamic.get(resource) ?? new Map<string, Place>();
    },
  };
}

function baseOfFile(files: DocumentFiles, file: string): string {
  return baseOf(files.valueOf(file), files.uriOf(file));
}

/** The URI of an object with its own name, seen from outside. */
export function baseOf(value: unknown, around: string): string {
  const { $id, $self = $id } = Object(value) as { readonly $id?: unknown; readonly $self?: unknown };
  if (typeof $self !== 'string') return around;
  try {
    return new URL($self, around).href.replace(/#$/, '');
  } catch {
    return around;
  }
}
