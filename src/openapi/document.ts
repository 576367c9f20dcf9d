import type { CatalogProblem } from '../core/catalog/problem';
import { formatPointer, parsePointer, pointerGet } from '../core/formats/json-pointer';
import { suggestion } from '../core/nearest';
import { percentDecoded } from '../core/urls';
import type { DocumentFiles } from './document-files';
import type { Place } from './place';
import { atOf, placeOf } from './place';
import { findNames } from './schema-names';

/** An object of an OpenAPI document, with unchecked members. */
export interface Node {
  readonly [member: string]: unknown;
}

/** The value at a place. */
export interface Found extends Place {
  readonly value: unknown;
  /** The base URI of references there. */
  readonly base: string;
}

/** A value in the document, and its place. */
export interface Located {
  readonly node: Node;
  /** The target of a reference, not its own place: a JSON Pointer, after `file#` in another file. */
  readonly at: string;
}

/** An OpenAPI document, and the files that it refers to. */
export interface OpenApiDocument {
  /** The name of the document in messages that begin with "The error catalog". */
  readonly source: string;
  /** Its absolute path, or `given in code`. */
  readonly path: string;
  /** Its name in references: the file without its folder. */
  readonly name: string;
  readonly root: Node;
  /** Whether it is of OpenAPI 3.0, whose schemas are not JSON Schemas. */
  readonly isOf30: boolean;
  /** Follows references to a value; notes those without a target. */
  readonly follow: (value: unknown, at: string, problems: CatalogProblem[]) => Located | undefined;
  /** The target of a reference at a place, or the problem with it. */
  readonly resolve: (reference: string, from: Place, base?: string) => Found | CatalogProblem;
  /** The value at a place that is known to exist. */
  readonly find: (at: string) => Found;
  /** The lines of the JSON Pointers into a file. */
  readonly linesOf: DocumentFiles['linesOf'];
  /** The `$dynamicAnchor`s of a schema resource. */
  readonly dynamicAnchors: (resource: string) => ReadonlyMap<string, Found>;
}

/** Creates the document from its files. */
export function createDocument(
  root: Node,
  name: string,
  files: DocumentFiles,
): Omit<OpenApiDocument, 'source' | 'path'> {
  const isOf30 = String(root['openapi']).startsWith('3.0');
  const names = findNames(files);

  const find = (at: string): Found => {
    const place = placeOf(at);
    const value = pointerGet(files.valueOf(place.file), place.pointer);
    return { ...place, value, base: names.baseAt(place) };
  };

  const resolve: OpenApiDocument['resolve'] = (reference, from, base) => {
    const at = atOf(from);
    const [uri, fragment] = splitUri(reference, base ?? names.baseAt(from));
    if (uri === undefined)
      return { at, problem: `refers to ${show(reference)}, which is not a URI reference`, remedy: FIX };
    const target = names.rootOf(uri) ?? files.load(uri);
    if ('problem' in target)
      return { at, problem: `refers to ${show(reference)}, ${target.problem}`, remedy: target.remedy };
    const decoded = percentDecoded(fragment);
    const path = parsePointer(decoded);
    if (path === undefined) {
      const anchor = names.anchorAt(uri, decoded);
      return anchor === undefined ? missing(reference, at, 'there is no such anchor') : find(atOf(anchor));
    }
    const place = { file: target.file, pointer: target.pointer + decoded };
    const found = find(atOf(place));
    if (found.value !== undefined) return found;
    return missing(reference, at, 'nothing is there', nearRemedy(files.valueOf(target.file), place.pointer));
  };

  return {
    name,
    root,
    isOf30,
    find,
    resolve,
    linesOf: files.linesOf,
    dynamicAnchors: (resource) =>
      new Map([...names.dynamicAnchors(resource)].map(([anchor, place]) => [anchor, find(atOf(place))])),
    follow(value, at, problems) {
      let located: Located | undefined = isNode(value) ? { node: value, at } : undefined;
      const seen = new Set<string>();
      while (located !== undefined && typeof located.node['$ref'] === 'string') {
        const found = resolve(located.node['$ref'], placeOf(located.at));
        const next = 'problem' in found ? found : loopOrKind(located, found, seen);
        if (next !== undefined && 'problem' in next) {
          problems.push(next);
          return undefined;
        }
        located = next;
      }
      return located;
    },
  };
}

const FIX = 'Correct the reference.';

/** The next object on the way, or the problem with the way. */
function loopOrKind({ node, at }: Located, found: Found, seen: Set<string>): Located | CatalogProblem {
  const target = atOf(found);
  const reference = show(node['$ref']);
  if (seen.has(target)) return { at, problem: `refers to ${reference}, which leads back here`, remedy: FIX };
  seen.add(target);
  if (isNode(found.value)) return { node: found.value, at: target };
  return { at, problem: `refers to ${reference}, which is not an object`, remedy: FIX };
}

function missing(reference: string, at: string, reason: string, remedy = FIX): CatalogProblem {
  return { at, problem: `refers to ${show(reference)}, but ${reason}`, remedy };
}

/** The intended name, if the rest of the way exists. */
function nearRemedy(root: unknown, pointer: string): string {
  const path = parsePointer(pointer) ?? [];
  const around = pointerGet(root, formatPointer(path.slice(0, -1)));
  const known = isNode(around) ? Object.keys(around) : [];
  return known.length === 0 || known.length > MOST_NAMES ? FIX : suggestion(path.at(-1) ?? '', known);
}

const MOST_NAMES = 2000;

/** A URI without its fragment, and the fragment. */
function splitUri(reference: string, base: string): readonly [uri: string | undefined, fragment: string] {
  const [, path = '', fragment = ''] = /^([^#]*)#?(.*)$/s.exec(reference) ?? [];
  if (path === '') return [base, fragment];
  try {
    return [new URL(path, base).href, fragment];
  } catch {
    return [undefined, fragment];
  }
}

function show(value: unknown): string {
  return JSON.stringify(value);
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of an object, with their JSON Pointers. */
export function membersOf(value: unknown): readonly (readonly [name: string, value: unknown])[] {
  return isNode(value) ? Object.entries(value) : [];
}
