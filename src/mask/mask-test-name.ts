import { maskText } from './mask-text';
import { secretNames } from './secret-names';

/** A name without any of these holds no secret: most have none, and are not looked at any further. */
const MAY_HOLD_SECRET = /[\d=:："'`@]|--/;

/**
 * The name of a test, or the filter of an allowance, as records hold it: a table of tests may have secrets in its
 * rows. Gate and reporter write the same for the same name, by which they are joined; names that differ in a secret
 * alone become one.
 */
export function maskTestName(name: string): string {
  return MAY_HOLD_SECRET.test(name) ? maskText(name, { values: [], names: secretNames() }) : name;
}
