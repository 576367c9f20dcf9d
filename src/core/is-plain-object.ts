import { isObject } from './is-object';

/** Whether a value is a plain object, of any realm: not a list, an instance of a class or an asymmetric matcher. */
export function isPlainObject(value: unknown): value is { readonly [name: string]: unknown } {
  if (!isObject(value)) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
