import { quotedIn } from '../../../src/mask/quoted-in';
import { secretNames } from '../../../src/mask/secret-names';

/* What a message about a secret member quotes: the value, or something else. */

test.each<readonly [string, readonly string[]]>([
  ['"tangerine" is too short', ['tangerine']],
  ['“tangerine” is not a valid UUID.', ['tangerine']],
  ['is too short: "tangerine"', ['tangerine']],
  ['must be longer, got "tangerine"', ['tangerine']],
  ['The token "tangerine" is unknown', ['tangerine']],
  ['Value error, "tangerine" is too weak', ['tangerine']],
  ['"password" must be longer', []],
  ['"email" and "password" must differ', []],
  ['must not equal "email"', []],
  ['must match pattern "^[a-z]+$"', []],
  ["needs a digit ('0'-'9')", []],
  ['is too short', []],
  [`"${'x'.repeat(2_000)}" is too long`, []],
])('%j', (message, values) => {
  expect([...new Set(quotedIn(message, secretNames()))]).toEqual(values);
});
