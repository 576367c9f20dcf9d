import { check } from '../../../../src/check';
import type { ErrorCatalog, ErrorFormat } from '../../../../src/core/types';
import simple from '../../../../schemas/formats/simple.json';

/** Entries of one status code, told apart by what each wants of the member `n`. */
function catalogOf(count: number, format: string | ErrorFormat, typed: boolean): ErrorCatalog {
  const errors = Array.from({ length: count }, (_, n) => ({
    code: `error_${n}`,
    status: 409,
    ...(typed ? { type: `https://example.com/errors/${n}` } : {}),
    extensions: { type: 'object', properties: { n: { const: n } } },
  }));
  return { format, errors };
}

const FEW = 2;
const MANY = 60;
const shouting = { ...simple, id: 'shouting', codeCase: 'upper-snake' } as unknown as ErrorFormat;
const json = 'application/json';
const problem = 'application/problem+json';
const type = 'https://example.com/errors/1';

test.each<[string, string | ErrorFormat, boolean, string, object, readonly string[]]>([
  ['its code', 'simple', false, json, { error: 'error_1', message: 'x', n: 1 }, []],
  ['a member of another', 'simple', false, json, { error: 'error_1', message: 'x', n: 0 }, ['extensions /n']],
  ['an unknown code', 'simple', false, json, { error: 'error_x', message: 'x' }, ['code /error']],
  ['no code', 'simple', false, json, { message: 'x' }, ['schema /error']],
  ['its code in capitals', shouting, false, json, { error: 'ERROR_1', message: 'x', n: 1 }, []],
  ['its code in small letters', shouting, false, json, { error: 'error_1', message: 'x' }, ['code /error']],
  ['type and code', 'problem-details', true, problem, { type, code: 'error_1', n: 1, title: 'x' }, []],
  ['its type alone', 'problem-details', true, problem, { type, n: 1, title: 'x' }, []],
  [
    'its type alone, a member of another',
    'problem-details',
    true,
    problem,
    { type, n: 0, title: 'x' },
    ['extensions /n'],
  ],
  [
    'the code of another type',
    'problem-details',
    true,
    problem,
    { type, code: 'error_0', title: 'x' },
    ['code /type'],
  ],
])('%s: many entries of a status code are judged as few are', (_, format, typed, mediaType, body, rules) => {
  const response = {
    status: 409,
    fields: [['Content-Type', mediaType]] as const,
    content: JSON.stringify(body),
  };
  for (const count of [FEW, MANY]) {
    const violations = check(response, { catalog: catalogOf(count, format, typed) });
    const broken = violations
      .filter(({ severity }) => severity === 'must')
      .map(({ rule, at }) => `${rule} ${at}`);
    expect([count, broken]).toEqual([count, rules]);
  }
});

test('an override of the format counts for all entries', () => {
  const content = JSON.stringify({ error: 'ERROR_7', message: 'x', n: 7 });
  const response = { status: 409, fields: [['Content-Type', json]] as const, content };
  expect(check(response, { catalog: catalogOf(MANY, 'simple', false), format: shouting })).toEqual([]);
});
