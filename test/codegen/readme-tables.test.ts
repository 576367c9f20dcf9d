import { formatTable } from '../../src/codegen/readme-tables';
import { check } from '../../src/check';
import { formats, standardCatalog, statuses } from '../../src/generated/data';

const rows = formatTable({ formats, standardCatalog, statuses }).split('\n').slice(2);

test('the table of formats has a row for each, those that lose nothing first', () => {
  expect(rows.map((row) => /^\| `([^`]+)`/.exec(row)?.[1])).toMatchInlineSnapshot(`
   [
     "error-object",
     "graphql",
     "json-api",
     "problem-details",
     "simple",
     "fastify",
     "oauth",
     "spring",
     "fastapi",
     "laravel",
     "nest",
   ]
  `);
  expect(rows).toHaveLength(formats.length);
  expect(rows.map((row) => row.split(' | ').at(-1))).toMatchInlineSnapshot(`
   [
     "nothing |",
     "nothing |",
     "nothing |",
     "nothing |",
     "nothing |",
     "the details |",
     "the details |",
     "the code |",
     "the code; the message, where there are details |",
     "the code; the codes of details |",
     "the message, where there are details; the codes of details; the pointers of details |",
   ]
  `);
});

test.each(formats.map(({ id }) => id))('the example of %s keeps to its format', (id) => {
  const row = rows.find((one) => one.startsWith(`| \`${id}\``)) ?? '';
  const [, type = ''] = /<br>`([^`]+)`/.exec(row) ?? [];
  const [, content = ''] = /\| `(\{.*\})` \|/.exec(row) ?? [];
  const response = { status: 409, fields: [['Content-Type', type]] as const, content };
  expect(check(response, { format: id, codes: 'any', strict: true })).toEqual([]);
});
