import type { Violation } from '../../../../src';
import { checks } from '../../../../src/core/rules';

/* Every remedy of every rule, and what turns it off, for some violations as data. */

const places: readonly (readonly [name: string, part: Partial<Violation>])[] = [
  ['the whole', { at: '', expected: 'JSON text', received: null }],
  ['a member', { at: '/code', expected: 'email_taken', received: 'gone' }],
  ['one of several', { at: '/code', expected: ['email_taken', 'gone'], received: 409 }],
  ['a name', { at: '/a-b', expected: 'a name that matches ^[a-z]+$', received: 'the name "a-b"' }],
  ['a field', { at: 'Retry-After', expected: 'a number of seconds', received: '' }],
];

test.each(checks)('$id', ({ id, remedies, off }) => {
  const lines = Object.entries(remedies).flatMap(([reason, remedy]) =>
    places.flatMap(([name, part]) => {
      const violation = { rule: id, severity: 'must', reason, ...part } as Violation;
      return [
        `${reason} of ${name}: ${remedy(violation)}`,
        ...(off === undefined ? [] : [`  off: ${JSON.stringify(off(violation, 409))}`]),
      ];
    }),
  );
  expect([...new Set(lines)].join('\n')).toMatchSnapshot();
});
