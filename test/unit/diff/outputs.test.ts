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
    '"compatibility" in the catalog makes this minor; by default it is patch.',
  );
  expect(found.changes.find(({ kind }) => kind === 'message-reworded')).toMatchObject({
    level: 'minor',
    usualLevel: 'patch',
  });
  const text = diffText(uncertain, { style: plainStyle, explain: true });
  expect(text).toContain('message pattern may be narrower or wider');
  expect(text).toContain('^(?=.*a).*$ → ^(?=.*[a]).*$');
  expect(text.replaceAll(/\s+/g, ' ')).toContain(
    'Not certain: it is undecided whether one includes the other',
  );
  expect(text).toContain('Found no response that only one of the two catalogs allows.');
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

const many = ['name_taken', 'email_taken', 'phone_taken', 'address_taken', 'slug_taken_for_good'].map(
  (code) => ({
    code,
    status: 409,
  }),
);

test('what is said of a kind of change is said once for those that follow each other', () => {
  const withPatterns = (ending: string) => ({
    errors: many
      .slice(0, 3)
      .map(({ code, status }) => ({ code, status, messagePattern: `^${code.toUpperCase()}${ending}` })),
  });
  const changed = diffOf(withPatterns(''), withPatterns('!'));
  const text = diffText(changed, { style: plainStyle, explain: false });
  expect(text).toMatchInlineSnapshot(`
   "old → new

   MINOR
     message pattern narrower · 409 email_taken · messagePattern
       ^EMAIL_TAKEN → ^EMAIL_TAKEN!
       Messages are promised more exactly than before.
       → Make sure that the server no longer sends other messages.
     message pattern narrower · 409 name_taken · messagePattern
       ^NAME_TAKEN → ^NAME_TAKEN!
     message pattern narrower · 409 phone_taken · messagePattern
       ^PHONE_TAKEN → ^PHONE_TAKEN!

   This is a minor change: 3 minor. For a response that shows each change: --explain.
   "
  `);
  const [remedy = ''] = /→ Make .*/.exec(text) ?? [];
  const explained = diffText(changed, { style: plainStyle, explain: true });
  expect(explained.split(remedy)).toHaveLength(1 + changed.changes.length);
});

test('a long subject is broken at 80 columns, before it is painted', () => {
  const marked = { ...plainStyle, bold: (text: string) => `<b>${text}</b>` };
  expect(
    diffText(
      diffOf({ codes: 'listed', errors: many }, { codes: 'listed', format: 'problem-details', errors: many }),
      {
        style: marked,
        explain: false,
      },
    ),
  ).toMatchInlineSnapshot(`
   "<b>old</b> → <b>new</b>

   MAJOR
     format changed · <b>409 address_taken, 409 email_taken, 409 name_taken, 409
       phone_taken, … 1 more · format</b>
       simple → problem-details
       Clients find the code, the message and the details in different places.
       → Answer in both formats for a while, depending on the Accept field.

   This is a major change: 1 major. For a response that shows each change: --explain.
   "
  `);
});
