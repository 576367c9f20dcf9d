/** An Error of any realm: Jest's sandbox has its own `Error`. */
export function isError(value: unknown): boolean {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
}
