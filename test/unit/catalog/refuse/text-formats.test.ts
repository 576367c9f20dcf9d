import { plainText } from '../../../fixtures/support/plain-text';
import { refusal } from './refusal';

/* What cannot work in a format whose content is text, and what would be right. */

const refused = (members: object): string => {
  const errors = [
    { code: 'taken', status: 409 },
    { code: 'gone', status: 410 },
  ];
  const [, ...lines] = refusal({ format: { ...plainText, ...members }, errors }).split('\n');
  return lines.join('\n').trim();
};

test('members by pointer', () => {
  expect(refused({ members: { code: '/code', title: '/title', message: ['/message'] } }))
    .toMatchInlineSnapshot(`
   "/format/members/code: is "/code", but the content is text, which has no members
       Capture it from the text with a group of "pattern": "^(?<code>[a-z_]+): (?<message>.+)$".
     /format/members/title: is "/title", but the content is text, which has no members
       Leave it out: text has no place for it. List what the format cannot carry in "cannotCarry".
     /format/members/message: is ["/message"], but the content is text, which has no members
       Capture it from the text with a group of "pattern": "^(?<code>[a-z_]+): (?<message>.+)$"."
  `);
});

test('a schema of something else, or with members', () => {
  expect(refused({ schema: { type: 'object' } })).toMatchInlineSnapshot(`
   "/format/schema: describes the type "object", but the content is text
       Write { "type": "string" }, and describe the text in "pattern"."
  `);
  expect(refused({ schema: { required: ['error'] }, strictSchema: { type: ['array', 'null'] } }))
    .toMatchInlineSnapshot(`
   "/format/schema: describes "required", but the content is text
       Write { "type": "string" }, and describe the text in "pattern".
     /format/strictSchema: describes the type ["array","null"], but the content is text
       Write { "type": "string" }, and describe the text in "pattern"."
  `);
});

test('a schema of something else inside a success', () => {
  const within = { statuses: '2xx', when: { required: ['error'] }, schema: { type: 'object' } };
  expect(refused({ within })).toMatchInlineSnapshot(`
   "/format/within/when: describes "required", but the content is text
       Write { "type": "string", "pattern": "^ERROR" }, with a pattern that the text of an error matches.
     /format/within/schema: describes the type "object", but the content is text
       Write { "type": "string" }, and describe the text in "pattern"."
  `);
});

test('details, free members and cross-checks', () => {
  const crossChecks = [{ rule: 'status-member', at: '/status', severity: 'must', reference: 'x' }];
  expect(refused({ details: { at: '/errors', shape: 'objects' }, extensions: '', crossChecks }))
    .toMatchInlineSnapshot(`
   "/format/details: is given, but the content is text, which has no members
       Leave it out: text has no place for it. List what the format cannot carry in "cannotCarry".
     /format/extensions: is given, but the content is text, which has no members
       Leave it out: text has no place for it. List what the format cannot carry in "cannotCarry".
     /format/crossChecks: is given, but the content is text, which has no members
       Write []."
  `);
});

test('a template that writes members', () => {
  expect(refused({ template: { '/error': 'code' } })).toMatchInlineSnapshot(`
   "/format/template/~1error: writes a member, but the content is text
       Write { "": { "text": "{code}: {message}" } }, or { "": "message" }."
  `);
});

test('a pattern that is none, or reads what nobody asks for', () => {
  expect(refused({ pattern: '(?<code>' })).toMatchInlineSnapshot(`
   "/format/pattern: "(?<code>" is not a regular expression: Invalid regular expression: /(?<code>/: Unterminated group
       Write an ECMA-262 pattern that is valid with the flag u."
  `);
  expect(refused({ pattern: '(?<kode>[a-z]+)' })).toMatchInlineSnapshot(`
   "/format/pattern: has the group "kode", which nothing reads
       Allowed groups: "code", "message". Write others as (?:…)."
  `);
});

test('a pattern where the content is JSON, and a JSON string where it is text', () => {
  const json = { ...plainText, content: undefined, mediaTypes: ['application/json'] };
  expect(refused({ ...json, pattern: '^a' })).toMatchInlineSnapshot(`
   "/format/pattern: is "^a", but the content is JSON
       Add "content": "text" if the content is text; "schema" describes JSON."
  `);
  expect(refused({ content: undefined, mediaTypes: ['text/html'] })).toMatchInlineSnapshot(`
   "/format: describes a JSON string, but text/html is not JSON
       Add "content": "text" to the format: "pattern" then reads the code and the message."
  `);
});

test('a kind of content that is not known', () => {
  expect(refused({ content: 'xml' })).toMatchInlineSnapshot(`
   "/format/content: is "xml"
       Allowed: "text". \`text\`: the content is not JSON. The code and the message are read with \`pattern\`, and written with \`template\` at the empty pointer."
  `);
});
