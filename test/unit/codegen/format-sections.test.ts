import { formatSections } from '../../../src/codegen/format-sections';
import { check } from '../../../src/check';
import { formats, standardCatalog, statuses } from '../../../src/generated/data';

const text = formatSections({ formats, standardCatalog, statuses });
const rows = [...text.matchAll(/^\| `([\w-]+)` \| .* \| (.*) \|$/gm)].map(([, id = '', losses = '']) => ({
  id,
  losses,
}));

test('the table of formats has a row for each, those that lose nothing first', () => {
  expect(rows.map(({ id }) => id).sort()).toEqual(formats.map(({ id }) => id).sort());
  const lost = rows.map(({ id }) => formats.find((format) => format.id === id)?.cannotCarry.length ?? -1);
  expect(lost).toEqual([...lost].sort((one, other) => one - other));
});

test.each(formats)('the row of $id says what it loses', ({ id, cannotCarry }) => {
  const losses = rows.find((one) => one.id === id)?.losses;
  if (cannotCarry.length === 0) expect(losses).toBe('carries everything');
  else expect(losses?.split('; ')).toEqual(cannotCarry.map(() => expect.stringMatching(/^(?:the|free) \w/)));
});

test.each(formats.map(({ id }) => id))('the example of %s conforms to its format', (id) => {
  const example = new RegExp(`\\*\\*${id}\\*\\*: \`([^\`]+)\`[^\n]*\\n\\n\`\`\`jsonc\\n([^]*?)\\n\`\`\``);
  const [, type = '', content = ''] = example.exec(text) ?? [];
  const response = { status: 409, fields: [['Content-Type', type]] as const, content };
  expect(check(response, { format: id, codes: 'any', strict: true })).toEqual([]);
});
