import { secretSpans } from '../../../src/mask/known-secrets';
import { secretNames } from '../../../src/mask/secret-names';
import { maskSpans } from '../../../src/mask/spans';

/* Where a known secret is recognised again: in another case, encoded, within other text. */

const names = secretNames();
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const hex = (text: string): string => Buffer.from(text).toString('hex');

const cases: readonly (readonly [secret: string, text: string])[] = [
  ...['hunter22 and hunter22', 'HUNTER22', 'xhunter22y', 'hunter2', 'hunter 22'].map(
    (text) => ['hunter22', text] as const,
  ),
  ...['hunter', 'hunters', 'a hunter!', '"hunter"', 'huntér', 'éhunter', '7hunter8', 'hunter_a'].map(
    (text) => ['hunter', text] as const,
  ),
  ...['abcde', 'abcdef', '-abcde-', '7abcde', '"abcde"', 'abcdeé'].map((text) => ['abcde', text] as const),
  ...['"x7"', '(x7)', 'x7', ' x7 ', '[x7]', "'x7'", '“x7”', 'a"x7"b', '"x7', 'x7"'].map(
    (text) => ['x7', text] as const,
  ),
  ...['4711', '14711', '4711.', 'a4711', '"4711"', '47110'].map((text) => ['4711', text] as const),
  ...['471147', '1471147', '4711471', 'a471147b', '"471147"'].map((text) => ['471147', text] as const),
  ...['correct horse', 'correct+horse', 'correct%20horse', 'correct  horse', 'CORRECT HORSE'].map(
    (text) => ['correct horse', text] as const,
  ),
  ...[
    'a%2Fb%2Fcdef',
    'a/b/cdef',
    'a%252Fb%252Fcdef',
    'a%25252Fb%25252Fcdef',
    'a%2525252Fb%2525252Fcdef',
    'a\\u002fb\\u002fcdef',
    'a&#47;b&#x2f;cdef',
    'a\\/b\\/cdef',
  ].map((text) => ['a/b/cdef', text] as const),
  ...['a%2Fb%2Fcdef', 'a/b/cdef', 'a%252Fb%252Fcdef'].map((text) => ['a%2Fb%2Fcdef', text] as const),
  ...[
    base64('hunter22'),
    base64('xhunter22'),
    base64('xxhunter22'),
    base64('xxxhunter22y'),
    `Basic ${base64('ada:hunter22')}.`,
    base64('hunter2'),
  ].map((text) => ['hunter22', text] as const),
  ...[
    hex('hunter22'),
    hex('hunter22').toUpperCase(),
    hex('xhunter22y'),
    (hex('hunter22').match(/../g) ?? []).join(':'),
    (hex('hunter22').match(/../g) ?? []).join(' '),
    hex('hunter2'),
  ].map((text) => ['hunter22', text] as const),
  ...[base64('abc'), hex('abc'), hex('abcd'), base64('abcd'), base64('abcdxx')].map(
    (text) => ['abcd', text] as const,
  ),
  ...['İstanbul99', 'i̇stanbul99', 'xİstanbul99 hunter'].map((text) => ['İstanbul99', text] as const),
];

test('each secret in each text', () => {
  const lines = cases.map(
    ([value, text]) =>
      `${value} in ${text} → ${maskSpans(text, secretSpans(text, { values: [value], names }))}`,
  );
  expect(lines.join('\n')).toMatchSnapshot();
});

test('no secret, several, and one within another', () => {
  const mask = (text: string, values: readonly string[]): string =>
    maskSpans(text, secretSpans(text, { values, names }));
  expect(mask('hunter22 swordfish9', [])).toBe('hunter22 swordfish9');
  expect(mask('hunter22 swordfish9', ['hunter22', 'swordfish9'])).toBe('[masked] [masked]');
  expect(mask('hunter22swordfish9', ['hunter22', 'swordfish9'])).toBe('[masked][masked]');
  expect(mask('hunter22', ['hunter22', 'unter2'])).toBe('[masked]');
  expect(mask('xhunter22', ['hunter22', 'xhunter'])).toBe('[masked]');
});
