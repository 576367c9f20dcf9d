import { isObject } from './is-object';

/** An object of members and nothing else, of any realm: no list, no instance of a class, no asymmetric matcher. */
export function isPlainObject(value: unknown): value is { readonly [name: string]: unknown } {
  if (!isObject(value)) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
