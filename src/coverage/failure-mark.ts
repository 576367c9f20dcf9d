/** The member of an error that names its record. Enumerable and JSON-safe, so a worker passes it to a reporter. */
const MARK = 'errorContractRecord';

/** Marks a failure of the gate whose response is not in any record, so that a reporter knows that one is missing. */
export const UNRECORDED = 'unrecorded';

/** The depth to which wrapped errors are searched. */
const DEEPEST = 8;

/**
 * Adds the id of its record to an error, independently of its text.
 *
 * @param showsMembers the test runner prints the members of an error, but not those of an unnamed cause
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

/** The records that an error, its causes and its joined errors belong to. */
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
