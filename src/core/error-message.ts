/** The message of an error; foreign code can throw any value. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
