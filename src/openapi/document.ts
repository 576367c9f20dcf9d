import { CatalogError } from '../catalog/refuse/catalog-error';
import { pointerGet } from '../core/formats/json-pointer';
import { percentDecoded } from '../core/urls';

/** An object of an OpenAPI document, of which nothing is certain. */
export interface Node {
  readonly [member: string]: unknown;
}

/** Something in the document, and where it stands. */
export interface Located {
  readonly node: Node;
  /** JSON Pointer into the document: where a reference led, not where it stood. */
  readonly at: string;
}

/** An OpenAPI document in which every reference stays within the document. */
export interface OpenApiDocument {
  /** Names the document in messages that begin with "The error catalog". */
  readonly source: string;
  /** Names it in references: the file without its folder. */
  readonly name: string;
  readonly root: Node;
  /** Follows references until something stands there. */
  readonly follow: (value: unknown, at: string) => Located | undefined;
}

/** Makes the document of its content. */
export function createDocument(root: Node, name: string, source: string): OpenApiDocument {
  return {
    source,
    name,
    root,
    follow(value, at) {
      let located: Located | undefined = isNode(value) ? { node: value, at } : undefined;
      const seen = new Set<string>();
      while (located !== undefined && typeof located.node['$ref'] === 'string') {
        const target = pointerOf(located.node['$ref'], located.at, source);
        if (seen.has(target)) return undefined;
        seen.add(target);
        const found = pointerGet(root, target);
        located = isNode(found) ? { node: found, at: target } : undefined;
      }
      return located;
    },
  };
}

/** The JSON Pointer of a reference within the document. */
export function pointerOf(reference: string, at: string, source: string): string {
  if (reference.startsWith('#')) return percentDecoded(reference.slice(1));
  throw new CatalogError(source, [
    {
      at,
      problem: `refers to ${JSON.stringify(reference)}, which is outside of the document`,
      remedy: 'Give the path of the document in place of its content, so that the reference can be followed.',
    },
  ]);
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of an object, as JSON Pointers go on. */
export function membersOf(value: unknown): readonly (readonly [name: string, value: unknown])[] {
  return isNode(value) ? Object.entries(value) : [];
}
