import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, defineCatalog } from '../../../src';
import { whySlowPattern } from '../../../src/catalog/compile/why-slow-pattern';
import { createPattern } from '../../../src/core/values/create-pattern';
import { boundedOnce } from '../../../src/core/values/bounded';
import { lint } from '../../../src/lint/lint';
import { messageOf } from './refuse/refusal';
import { temporaryProject } from './temporary-project';

/** Patterns that people have written, and that took services down. */
const SLOW = [
  '^(a+)+$',
  '(x+x+)+y',
  '^(a|a)*$',
  '^(a|aa)+$',
  '^(.*?,){11}P',
  '^(a?){30}a{30}$',
  'a?'.repeat(30) + 'a'.repeat(30),
  '^(a{1,30}){1,30}$',
  '^\\s*(\\w+\\s*)*$',
  '^/(?:[a-z]+/?)*$',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '^(\\w+\\.?)*$',
  '^a*a*a*$',
  '.*foo.*bar.*baz',
  '^\\S+@\\S+\\.\\S+$',
  '^(a|b|ab)*c$',
  '^(\\d+|\\d+x)*$',
  '^([a-zA-Z0-9]+)*@x$',
  '^(a*)*b$',
  '^(?=(a+)+$)a',
  'a*(?=a*b)c',
  '(?:(?=a*b)a)*c',
  '(?:a)*(?=(?:a)*b)(?:c)*d',
  '(?:a)*(?:a)*\\b(?:c)+',
  '(?:a)+(?<=(?:a)+b)(?:c)+',
];

/** What catalogs and OpenAPI documents hold. */
const QUICK = [
  `^(${Array.from({ length: 250 }, (_, index) => `E${1000 + index}`).join('|')})$`,
  '^Try again in \\d+ s$',
  '\\d+ of \\d+',
  'not found',
  '.*not found.*',
  '^.* must be .*$',
  '^.*foo.*bar$',
  '\\s+$',
  '^[A-Za-z0-9+/]*$',
  '^[^@]+@[^@]+$',
  '^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}$',
  '^(https?|ftp)://[^\\s/$.?#].[^\\s]*$',
  '^(?:\\d{1,3}\\.){3}\\d{1,3}$',
  '^[a-z]+(-[a-z]+)*$',
  '^\\w+(\\.\\w+)*$',
  '^(\\d{3}-?){2,}$',
  '^(?=.*[a-z])(?=.*[A-Z]).{8,}$',
  "^[\\p{L}\\p{M} '-]+$",
  '^v\\d+\\.\\d+\\.\\d+(-[a-z0-9.]+)?$',
  '^#(?:[0-9a-fA-F]{3}){1,2}$',
  '(?:ab)+c',
  '^\\@a+$',
  '^(\\w)\\1+$',
  '^([a-z]+ )*[a-z]+$',
  '^(\\w+\\.)*\\w+$',
  '^(?:\\d{1,3}\\.)+\\d{1,3}$',
  '^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$',
  '^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$',
  '^\\s*\\S+(\\s+\\S+)*\\s*$',
  '^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)?$',
  '^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?$',
  '^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
];

test.each(SLOW)('%s is refused when a catalog is loaded, and by lint', (pattern) => {
  const says = /can take longer than any test should wait, on a text made for that purpose/;
  const errors = [{ code: 'a', status: 409, messagePattern: pattern }];
  const refused = messageOf(() => defineCatalog({ errors }));
  expect(refused).toMatch(says);
  expect(refused).toContain('/errors/0/messagePattern: ');
  const inSchema = [
    { code: 'a', status: 409, extensions: { properties: { a: { type: 'string', pattern } } } },
  ];
  const project = temporaryProject({ 'error-catalog.json': { errors: inSchema } });
  const { problems } = lint(join(project, 'error-catalog.json'));
  expect(problems.map(({ at }) => at)).toEqual(['/errors/0/extensions/properties/a/pattern']);
  expect(problems[0]?.problem).toMatch(says);
  writeFileSync(join(project, 'error-catalog.json'), JSON.stringify({ errors }));
  expect(lint(join(project, 'error-catalog.json')).problems.map(({ at }) => at)).toEqual([
    '/errors/0/messagePattern',
  ]);
});

/** Patterns of which nobody can say here how long they take. */
const LARGE = [
  `^(${Array.from({ length: 60 }, (_, index) => `w${index}x`).join('|')})*$`,
  `^(?:${'(a|b)'.repeat(80)})+$`,
];

test.each(LARGE)('%s is refused as too large, and not as slow', (pattern) => {
  const refused = messageOf(() =>
    defineCatalog({ errors: [{ code: 'a', status: 409, messagePattern: pattern }] }),
  );
  expect(refused).toContain('is too large, or its syntax is too new, to tell how long it can take');
  expect(refused).toContain('Write a shorter one');
  expect(refused).not.toContain('than any test should wait');
});

test.each(QUICK)('%s is taken, and takes no time on a text that is made for it', (pattern) => {
  expect(whySlowPattern(pattern)).toBeUndefined();
  const created = createPattern(pattern);
  const started = performance.now();
  for (const part of ['a', 'a-', '0', ' ', 'foo', 'a@', 'a.', 'ab', '0 of ', 'a1A', '.*']) {
    created.test(`${part.repeat(20_000)}\n`);
    created.test(`${part.repeat(Math.floor(4_000 / part.length) - 1)}\n`);
  }
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('a pattern of quadratic time does not match what is too long, one of linear time does', () => {
  expect(createPattern('foo.*bar').test(`foo${' '.repeat(3_000)}bar`)).toBe(true);
  expect(createPattern('foo.*bar').test(`foo${' '.repeat(5_000)}bar`)).toBe(false);
  expect(createPattern('^[a ]+$').test('a '.repeat(500_000))).toBe(true);
});

test('the pattern of a message runs once per assertion', () => {
  let runs = 0;
  const counting = Object.assign(/^x$/u, {
    exec(this: RegExp, text: string) {
      runs += 1;
      return RegExp.prototype.exec.call(/^x$/u, text);
    },
  });
  const once = boundedOnce(counting);
  expect([once.test('x'), once.test('x'), once.test('x')]).toEqual([true, true, true]);
  expect(runs).toBe(1);
  expect(once.test('y')).toBe(false);
  expect(runs).toBe(2);
});

test('a message that is too long for its pattern is a finding', () => {
  const catalog = defineCatalog({ errors: [{ code: 'a', status: 409, messagePattern: 'foo.*bar' }] });
  const rulesFor = (length: number) => {
    const content = JSON.stringify({ error: 'a', message: `foo${' '.repeat(length)}bar` });
    const fields = [['Content-Type', 'application/json']] as const;
    return check({ status: 409, fields, content }, { catalog }).map(({ rule }) => rule);
  };
  expect([rulesFor(3_000), rulesFor(5_000)]).toEqual([[], ['message']]);
});
