import Ajv2020 from 'ajv/dist/2020';
import schema from '../../../schemas/diff.schema.json';
import { plainStyle } from '../../../src/coverage/outputs/text-style';
import { diffAnnotations } from '../../../src/diff/outputs/annotations';
import { diffChangelog } from '../../../src/diff/outputs/changelog';
import { diffJson } from '../../../src/diff/outputs/json';
import { diffMarkdown } from '../../../src/diff/outputs/markdown';
import { diffText } from '../../../src/diff/outputs/text';
import { diffOf } from './sides';

const HOSTILE = '::error::|<b>@team`\u001b[31m\n## x';

const TAKEN = { code: 'email_taken', status: 409, message: 'Taken' };
const found = diffOf(
  { errors: [TAKEN, { code: 'gone_|_now', status: 410 }] },
  {
    compatibility: { 'value-added': 'major', 'message-reworded': 'minor' },
    errors: [
      { ...TAKEN, message: HOSTILE, messagePattern: '^(?=.*e).*' },
      { code: 'maintenance', status: 503 },
    ],
  },
);
const uncertain = diffOf(
  { errors: [{ ...TAKEN, messagePattern: '^(?=.*a).*$' }] },
  { errors: [{ ...TAKEN, messagePattern: '^(?=.*[a]).*$' }] },
);

test('JSON keeps to its schema', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(
    schema,
  );
  for (const one of [found, uncertain, diffOf({ errors: [] }, { errors: [] })]) {
    validate(JSON.parse(diffJson(one)));
    expect(validate.errors ?? []).toEqual([]);
  }
});

test('a level of the catalog is told as such, and so is doubt', () => {
  expect(diffText(found, { style: plainStyle, explain: false })).toContain(
    '"compatibility" of the catalog makes this minor; it is patch as a rule.',
  );
  expect(found.changes.find(({ kind }) => kind === 'message-reworded')).toMatchObject({
    level: 'minor',
    usualLevel: 'patch',
  });
  const text = diffText(uncertain, { style: plainStyle, explain: true });
  expect(text).toContain('message pattern may be narrower or wider');
  expect(text).toContain('^(?=.*a).*$ → ^(?=.*[a]).*$');
  expect(text.replaceAll(/\s+/g, ' ')).toContain(
    'Not certain: whether one contains the other is not decided',
  );
  expect(text).toContain('No response was found that only one of the two catalogs allows.');
});

test('what stands in a catalog forges nothing', () => {
  expect(diffText(found, { style: plainStyle, explain: true })).not.toContain('\u001b');
  const annotations = diffAnnotations(found, { file: 'a,b:c.json', fails: () => true })
    .trim()
    .split('\n');
  expect(annotations).toHaveLength(found.changes.length);
  for (const line of annotations) expect(line).toMatch(/^::error file=a%2Cb%3Ac\.json,title=/);
  const rows = diffMarkdown(found)
    .split('\n')
    .filter((line) => line.startsWith('| '));
  expect(rows).toHaveLength(found.changes.length + 2);
  for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
  expect(diffChangelog(found)).not.toMatch(/^## x/m);
});

test('the text fits into 80 columns, but for values', () => {
  const lines = diffText(diffOf({ errors: [TAKEN] }, { errors: [] }), {
    style: plainStyle,
    explain: false,
  }).split('\n');
  expect(lines.filter((line) => line.length > 80 && !line.startsWith('This is'))).toEqual([]);
});
