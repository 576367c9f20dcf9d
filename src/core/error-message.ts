/** What an error says; code of others may throw anything. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
