/** The member of an error that names its record. Enumerable and JSON-safe, so that it gets from a worker to a reporter. */
const MARK = 'errorContractRecord';

/** Marks a failure of the gate whose response is in no record: a reporter then knows that one is missing. */
export const UNRECORDED = 'unrecorded';

/** How deep errors are looked into, which wrap others. */
const DEEPEST = 8;

/**
 * Notes on an error which record it speaks of, whatever its text will be.
 *
 * @param showsMembers the test runner prints the members of an error, but not those of a cause without a name
 */
export function markFailure(error: Error, record: string, showsMembers = false): void {
  const marked = showsMembers ? {} : error;
  Object.defineProperty(marked, MARK, {
    value: record,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  if (showsMembers) error.cause = marked;
}

/** The records that an error speaks of: itself, its causes, and those that it joins. */
export function recordsMarkedIn(error: unknown, depth = 0): readonly string[] {
  if (typeof error !== 'object' || error === null || depth > DEEPEST) return [];
  const { [MARK]: own, cause, errors, error: inner } = error as { readonly [member: string]: unknown };
  return [
    ...(typeof own === 'string' ? [own] : []),
    ...[cause, inner, ...(Array.isArray(errors) ? (errors as readonly unknown[]) : [])].flatMap((one) =>
      recordsMarkedIn(one, depth + 1),
    ),
  ];
}
