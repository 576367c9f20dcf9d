import { maskText } from './mask-text';
import { secretNames } from './secret-names';

/** A name without any of these contains no secret: most have none, and are not examined further. */
const MAY_HOLD_SECRET = /[\d=:："'`@]|--/;

/**
 * The name of a test, or the filter of an allowance, for records: a table of tests can have secrets in its
 * rows. Gate and reporter write the same for the same name, by which they are joined; names that differ in a secret
 * only become one.
 */
export function maskTestName(name: string): string {
  return MAY_HOLD_SECRET.test(name) ? maskText(name, { values: [], names: secretNames() }) : name;
}
