import { formatTable } from '../../../src/codegen/readme-tables';
import { check } from '../../../src/check';
import { formats, standardCatalog, statuses } from '../../../src/generated/data';

const rows = formatTable({ formats, standardCatalog, statuses }).split('\n').slice(2);

test('the table of formats has a row for each, those that lose nothing first', () => {
  const ids = rows.map((row) => /^\| `([^`]+)`/.exec(row)?.[1]);
  expect([...ids].sort()).toEqual(formats.map(({ id }) => id).sort());
  const lost = ids.map((id) => formats.find((format) => format.id === id)?.cannotCarry.length ?? -1);
  expect(lost).toEqual([...lost].sort((one, other) => one - other));
});

test.each(formats)('the row of $id says what it loses', ({ id, cannotCarry }) => {
  const row = rows.find((one) => one.startsWith(`| \`${id}\``));
  const losses = row?.split(' | ').at(-1)?.replace(/ \|$/, '');
  if (cannotCarry.length === 0) expect(losses).toBe('nothing');
  else expect(losses?.split('; ')).toEqual(cannotCarry.map(() => expect.stringMatching(/^(?:the|free) \w/)));
});

test.each(formats.map(({ id }) => id))('the example of %s keeps to its format', (id) => {
  const row = rows.find((one) => one.startsWith(`| \`${id}\``)) ?? '';
  const [, type = ''] = /<br>`([^`]+)`/.exec(row) ?? [];
  const [, content = ''] = /\| `(\{.*\})` \|/.exec(row) ?? [];
  const response = { status: 409, fields: [['Content-Type', type]] as const, content };
  expect(check(response, { format: id, codes: 'any', strict: true })).toEqual([]);
});
