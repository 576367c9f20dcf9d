/** Whether what is drawn is ours: it is named after the package, or after one of its entries. */
export function isOurs(name: string): boolean {
  return /^(?:jest-error-contract|register)\b/.test(name);
}
