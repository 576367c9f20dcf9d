import { isObject } from '../../core/is-object';
import type { JsonSchema } from '../../core/types';
import { subschemasOf } from './keywords';
import type { LinkedSchema } from './link-schema';

const ROOT = '#';

/**
 * A definition that leads back to itself without going into the value, which would never end (Core, 9.4.1):
 * the JSON Pointer to it in the schema of the user's, undefined if there is none.
 */
export function findLoop({ root, definitions, origins }: LinkedSchema): string | undefined {
  const done = new Set<string>();
  const open = new Set<string>();
  const loopFrom = (reference: string): string | undefined => {
    if (open.has(reference)) return reference;
    if (done.has(reference)) return undefined;
    open.add(reference);
    const schema = reference === ROOT ? root : definitions.get(reference);
    const [found] = referencesInPlace(schema).flatMap((one) => loopFrom(one) ?? []);
    open.delete(reference);
    done.add(reference);
    return found;
  };
  const [found] = [ROOT, ...definitions.keys()].flatMap((reference) => loopFrom(reference) ?? []);
  return found === undefined ? undefined : (origins.get(found) ?? '');
}

/** The references of a schema for the same value. */
export function referencesInPlace(schema: JsonSchema | undefined): readonly string[] {
  if (!isObject(schema)) return [];
  const { $ref: reference } = schema as { readonly $ref?: unknown };
  const below = subschemasOf(schema)
    .filter(({ of }) => of === 'same')
    .flatMap((one) => referencesInPlace(one.schema as JsonSchema));
  return typeof reference === 'string' ? [reference, ...below] : below;
}
