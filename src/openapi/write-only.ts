import type { Found, Node, OpenApiDocument } from './document';
import { isNode, membersOf } from './document';
import type { Place } from './place';

/** Keywords whose schemas describe the same value. */
const IN_PLACE = ['allOf', 'anyOf', 'oneOf'] as const;

/**
 * The write-only members (OpenAPI 3.1, 4.8.24.3: writeOnly) of a schema: in itself, in the target of its reference, or
 * in a part of it.
 */
export function writeOnlyMembers(schema: Node, place: Place, document: OpenApiDocument): ReadonlySet<string> {
  const found = new Set<string>();
  forEachPart(schema, place, document, (part, at) => {
    for (const [name, member] of membersOf(part['properties'])) {
      if (isNode(member) && isWriteOnly(member, at, document)) found.add(name);
    }
  });
  return found;
}

/** Whether a schema declares its value as write-only. */
export function isWriteOnly(schema: Node, place: Place, document: OpenApiDocument): boolean {
  let isSo = false;
  forEachPart(
    schema,
    place,
    document,
    (part) => {
      isSo ||= part['writeOnly'] === true;
    },
    ['allOf'],
  );
  return isSo;
}

/** Every schema that describes the same value, each once. */
function forEachPart(
  schema: Node,
  place: Place,
  document: OpenApiDocument,
  visit: (part: Node, place: Place) => void,
  keywords: readonly string[] = IN_PLACE,
): void {
  const seen = new Set<unknown>();
  const waiting: { readonly value: unknown; readonly place: Place }[] = [{ value: schema, place }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, place: at } = next;
    if (!isNode(value) || seen.has(value)) continue;
    seen.add(value);
    const target = referred(value, at, document);
    if (target !== undefined) waiting.push({ value: target.value, place: target });
    if (target !== undefined && document.isOf30) continue;
    visit(value, at);
    for (const keyword of keywords) {
      for (const one of [value[keyword] ?? []].flat()) waiting.push({ value: one, place: at });
    }
  }
}

function referred({ $ref: reference }: Node, place: Place, { resolve }: OpenApiDocument): Found | undefined {
  if (typeof reference !== 'string') return undefined;
  const found = resolve(reference, place);
  return 'problem' in found ? undefined : found;
}
