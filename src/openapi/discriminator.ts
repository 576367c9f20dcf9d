import type { CatalogProblem } from '../core/catalog/problem';
import { formatPointer, parsePointer } from '../core/formats/json-pointer';
import type { Found, Node, OpenApiDocument } from './document';
import { isNode, membersOf } from './document';
import type { Place } from './place';
import { atOf, MAIN } from './place';

/** The schemas that a member distinguishes. */
export interface Discriminator {
  readonly member: string;
  /** Value of the member → its schema. */
  readonly branches: ReadonlyMap<string, Found>;
  /** The schema for any other value: `defaultMapping` of OpenAPI 3.2. */
  readonly isOpen: boolean;
}

/** Reads the discriminator of a schema; undefined if it has no usable one. */
export function readDiscriminator(
  schema: Node,
  place: Place,
  document: OpenApiDocument,
  problems: CatalogProblem[],
): Discriminator | undefined {
  const given = schema['discriminator'];
  if (given === undefined) return undefined;
  const at = `${atOf(place)}/discriminator`;
  const member = isNode(given) ? given['propertyName'] : undefined;
  if (!isNode(given) || typeof member !== 'string') {
    const problem = 'has no "propertyName", so it is not used';
    problems.push({ at, problem, remedy: 'Write { "propertyName": "…" }.' });
    return undefined;
  }
  const branches = new Map<string, Found>();
  for (const found of candidates(schema, place, document)) {
    const name = parsePointer(found.pointer)?.at(-1);
    if (name !== undefined) branches.set(name, found);
  }
  const { mapping, defaultMapping } = given;
  if (mapping !== undefined && !isNode(mapping)) {
    const problem = 'is not an object, so it is not used';
    problems.push({ at: `${at}/mapping`, problem, remedy: 'Write an object: value → schema.' });
  }
  for (const [value, target] of membersOf(mapping)) {
    const found = targetOf(String(target), place, document);
    if ('problem' in found) problems.push({ ...found, at: `${at}/mapping` });
    else branches.set(value, found);
  }
  const usual = defaultMapping === undefined ? undefined : targetOf(String(defaultMapping), place, document);
  if (usual !== undefined && 'problem' in usual) problems.push({ ...usual, at: `${at}/defaultMapping` });
  return { member, branches, isOpen: usual !== undefined };
}

/** The implicit mapping: the alternatives by name, else the named schemas that extend this one. */
function candidates(schema: Node, place: Place, document: OpenApiDocument): readonly Found[] {
  const alternatives = [schema['oneOf'] ?? schema['anyOf'] ?? []].flat();
  const listed = alternatives.flatMap((one) => referred(one, place, document));
  if (alternatives.length > 0) return listed;
  const { components } = document.root;
  return membersOf(isNode(components) ? components['schemas'] : undefined).flatMap(([name, one]) => {
    const at = {
      file: MAIN,
      pointer: formatPointer(['components', 'schemas', name]),
    };
    const parts = isNode(one) ? [one['allOf'] ?? []].flat() : [];
    const isBuiltUpon = parts
      .flatMap((part) => referred(part, at, document))
      .some((found) => found.value === schema);
    return isBuiltUpon ? [document.find(atOf(at))] : [];
  });
}

function referred(schema: unknown, place: Place, { resolve }: OpenApiDocument): readonly Found[] {
  const reference = isNode(schema) ? schema['$ref'] : undefined;
  if (typeof reference !== 'string') return [];
  const found = resolve(reference, place);
  return 'problem' in found ? [] : [found];
}

/** A mapping contains the name of a schema, or a reference (OpenAPI 3.1, 4.8.25.2). */
function targetOf(target: string, place: Place, document: OpenApiDocument): Found | CatalogProblem {
  if (/^[A-Za-z0-9._-]+$/.test(target)) {
    const named = document.resolve(`#/components/schemas/${target}`, { file: MAIN, pointer: '' });
    if (!('problem' in named)) return named;
  }
  return document.resolve(target, place);
}
