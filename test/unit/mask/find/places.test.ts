import { maskText } from '../../../../src/mask/mask-text';
import { secretNames } from '../../../../src/mask/secret-names';
import { strip, withoutEnd } from '../../../../src/mask/strip';

/* Where exactly a secret starts and ends: one value more or less, and it is shown, or something else is gone. */

const nothing = { values: [], names: secretNames() };
const ISSUED = 'Zx9Kq2Lm4Pw7Rt1Vb8Ny';

const tables: readonly (readonly [string, string, string])[] = [
  [
    'Markdown, with an empty cell',
    '| user | password |\n| --- | --- |\n| ada | hunter22 |\n| bob | |\n| eve | swordfish9 |',
    '| user | password |\n| --- | --- |\n| ada | [masked] |\n| bob | |\n| eve | [masked] |',
  ],
  [
    'psql, and what comes below',
    'user | password\n-----+---------\nada | hunter22\n(1 row)\npage | 2',
    'user | password\n-----+---------\nada | [masked]\n(1 row)\npage | 2',
  ],
  [
    'psql, the secret first',
    'password | user\n---------+-----\nhunter22 | ada',
    'password | user\n---------+-----\n[masked] | ada',
  ],
  ['psql, expanded', 'user | ada\npassword | hunter22', 'user | ada\npassword | [masked]'],
  [
    'psql, expanded, the secret first',
    '-[ RECORD 1 ]-----\npassword | hunter22\nuser     | ada\ntoken    | abcdef12',
    '-[ RECORD 1 ]-----\npassword | [masked]\nuser     | ada\ntoken    | [masked]',
  ],
  ['CSV', 'user,password\nada,hunter22\nbob,swordfish9\n', 'user,password\nada,[masked]\nbob,[masked]\n'],
  ['CSV in quotes', '"user","password"\n"ada","hunter22"', '"user","password"\n"ada","[masked]"'],
  [
    'CSV with semicolons, quotes and blanks',
    "'user';'password';'age'\n'ada';  'hunter22' ;'36'",
    "'user';'password';'age'\n'ada';  '[masked]' ;'36'",
  ],
  ['CSV with blanks around', 'user, password\nada,   hunter22  ', 'user, password\nada,   [masked]  '],
  [
    'CSV with a message in the place of a secret',
    'user,password\nada,must not be empty\nbob,hunter22',
    'user,password\nada,must not be empty\nbob,[masked]',
  ],
  ['tabs', 'user\tpassword\tage\nada\thunter22\t36', 'user\tpassword\tage\nada\t[masked]\t36'],
  ['a name and its value behind a tab', 'password\thunter22', 'password\t[masked]'],
  ['and behind blanks', '> Password  hunter22', '> Password  [masked]'],
  [
    'Markdown of names and values',
    '| name | value |\n| --- | --- |\n| password | hunter22 |\n| user | ada |',
    '| name | value |\n| --- | --- |\n| password | [masked] |\n| user | ada |',
  ],
  ['tabs, the secret first of two', 'password\tuser\nhunter22\tada', 'password\tuser\n[masked]\tada'],
  ['one column of Markdown', '| password |\n| --- |\n| hunter22 |', '| password |\n| --- |\n| [masked] |'],
  [
    'one column of psql',
    ' password \n----------\n tangerine\n(1 row)',
    ' password \n----------\n [masked]\n(1 row)',
  ],
  [
    'a box',
    '┌──────┬──────────┐\n│ user │ password │\n├──────┼──────────┤\n│ ada  │ hunter22 │\n└──────┴──────────┘',
    '┌──────┬──────────┐\n│ user │ password │\n├──────┼──────────┤\n│ ada  │ [masked] │\n└──────┴──────────┘',
  ],
  [
    'columns of blanks below capitals',
    'NAME   TOKEN      AGE\nada    hunter22   3d',
    'NAME   TOKEN      AGE\nada    [masked]   3d',
  ],
  [
    'CSV with a separator in a cell',
    'id,email,token\n1,"ada, the first",hunter22\n2,"Ada ""the"" 2nd",swordfish9',
    'id,email,token\n1,"ada, the first",[masked]\n2,"Ada ""the"" 2nd",[masked]',
  ],
  ['a word below a name', 'SESSION   STATUS\nkeynote   open', 'SESSION   STATUS\nkeynote   open'],
  ['a heading', 'Password\n--------\nMust have 8 characters.', 'Password\n--------\nMust have 8 characters.'],
  [
    'columns of blanks in prose',
    'Field      Message\npassword   is required\nemail      is invalid',
    'Field      Message\npassword   is required\nemail      is invalid',
  ],
  ['no table', 'one, two; three | four', 'one, two; three | four'],
];

const paths: readonly (readonly [string, string])[] = [
  [`/reset-password/${ISSUED}`, '/reset-password/[masked]'],
  [`/password/reset/${ISSUED}`, '/password/reset/[masked]'],
  [`/sessions/${ISSUED}/close`, '/sessions/[masked]/close'],
  [`/verify/${ISSUED}.`, '/verify/[masked].'],
  [`/verify/email/${ISSUED}, and`, '/verify/email/[masked], and'],
  [`GET /invitations/${ISSUED}?a=1`, 'GET /invitations/[masked]?a=1'],
  [`/magic-link/${ISSUED}`, '/magic-link/[masked]'],
  [`/unsubscribe/${ISSUED}`, '/unsubscribe/[masked]'],
  // Neither is named like a secret, or the name is too far away.
  [`/users/${ISSUED}/close`, `/users/${ISSUED}/close`],
  [`/a/verify/b/c/${ISSUED}`, `/a/verify/b/c/${ISSUED}`],
  [`//${ISSUED}`, `//${ISSUED}`],
  [`/${ISSUED}/${ISSUED}`, `/${ISSUED}/${ISSUED}`],
];

test.each(tables)('a table: %s', (_, text, masked) => {
  expect(maskText(text, nothing)).toBe(masked);
});

test.each(paths)('a path: %s', (text, masked) => {
  expect(maskText(text, nothing)).toBe(masked);
});

test.each<readonly [string, RegExp, RegExp, string]>([
  ['..a..b..', /\./, /\./, 'a..b'],
  ['....', /\./, /\./, ''],
  ['', /x/, /x/, ''],
  ['"a', /"/, /\./, 'a'],
  ['a.', /"/, /\./, 'a'],
  ['.a"', /"/, /\./, '.a"'],
])('%j without %s at its start and %s at its end', (text, atStart, atEnd, rest) => {
  expect(strip(text, atStart, atEnd)).toBe(rest);
  expect(withoutEnd(text, atEnd)).toBe(text.replace(new RegExp(`(?:${atEnd.source})+$`), ''));
});

test.each([
  ['new password', true],
  ['the new password', true],
  ['my api key', true],
  ['private  key', true],
  ['one two three client secret', true],
  ['card security code', true],
  ['Authorization', true],
  ['key', false],
  ['code', false],
  ['public key', false],
  ['password hint', false],
  ['', false],
])('whether a text ends in the name of a secret: %j', (text, isSecret) => {
  expect(secretNames().endsInSecret(text)).toBe(isSecret);
});
