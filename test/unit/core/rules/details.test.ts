import type { ErrorCatalog, ErrorDefinition, Predicate } from '../../../../src';
import type { Case } from './findings-of';
import { findingsOf } from './findings-of';

/* What an entry says of details, and what an assertion asks of them. */

const of = (
  details: ErrorDefinition['details'],
  body: object,
  predicates: readonly Predicate[] = [],
  format = 'simple',
): Case => {
  const entry = details === undefined ? {} : { details };
  const catalog: ErrorCatalog = { format, errors: [{ code: 'conflict', status: 409, ...entry }] };
  return { body: { error: 'conflict', message: 'm', ...body }, options: { catalog, predicates } };
};
const item = { pointer: '/a', code: 'bad', message: 'm' };
const many = (count: number): readonly object[] => Array.from({ length: count }, () => item);
const asks = (holds: boolean): readonly Predicate[] => [
  { rule: 'details', expected: 'what is asked', holds: () => holds },
];
const bodyAlone: readonly Predicate[] = [{ rule: 'body', at: '', expected: 'x', holds: () => true }];
const numeric = { type: 'object', properties: { code: { type: 'integer' } } };
const text = { type: 'object', properties: { code: { const: 'bad' } } };

test('details that an entry requires, allows or forbids', () => {
  const cases: { readonly [name: string]: Case } = {
    'no duty': of(undefined, { details: [item] }),
    'no duty, and no shape': of(undefined, { details: [7] }),
    'no duty, and a predicate of the body': of(undefined, { details: [7] }, bodyAlone),
    'required, and there': of('required', { details: [item] }),
    'required, and absent': of('required', {}),
    'required, and empty': of('required', { details: [] }),
    'required, and null': of('required', { details: null }),
    'required, and misspelt': of('required', { detials: [item] }),
    'required, and no list': of('required', { details: 'x' }),
    'required, and a list of numbers': of('required', { details: [7, 8] }),
    'required, and a list of 12 numbers': of('required', { details: Array.from({ length: 12 }, () => 7) }),
    'optional, and absent': of('optional', {}),
    'optional, and there': of('optional', { details: [item] }),
    'optional, and a list of numbers': of('optional', { details: [7] }),
    'forbidden, and absent': of('none', {}),
    'forbidden, and empty': of('none', { details: [] }),
    'forbidden, and one': of('none', { details: [item] }),
    'forbidden, and two': of('none', { details: many(2) }),
    'forbidden, and no list': of('none', { details: 'x' }),
    'forbidden, and a list of numbers': of('none', { details: [7] }),
    'a schema, and absent': of(text, {}),
    'a schema that they keep': of(text, { details: [item] }),
    'a schema that the second breaks': of(text, { details: [item, { ...item, code: 'x' }] }),
    'a schema that 11 break': of({ type: 'object', required: ['x'] }, { details: many(11) }),
    'a number under a schema of numbers': of(numeric, { details: [{ ...item, code: 7 }] }),
    'a fraction under a schema of integers': of(numeric, { details: [{ ...item, code: 7.5 }] }),
    'text under a schema of numbers': of(numeric, { details: [item] }),
    'a number as text': of(numeric, { details: [{ ...item, code: '07' }] }),
    'no content': { ...of('required', {}), content: null },
    'no JSON': { ...of('required', {}), content: '{' },
  };
  expect(findingsOf('details', cases)).toMatchInlineSnapshot(`
   "no duty
   no duty, and no shape
   no duty, and a predicate of the body
   required, and there
   required, and absent
     must at "/details", absent: "at least one detail" ← null (undefined)
   required, and empty
     must at "/details", absent: "at least one detail" ← "an array of 0" (undefined)
   required, and null
     must at "/details", absent: "at least one detail" ← null (undefined)
   required, and misspelt
     must at "/details", misspelt: "at least one detail" ← "the member \\"detials\\"" (undefined)
   required, and no list
     must at "/details", shape: "a list of objects" ← "x" (undefined)
   required, and a list of numbers
     must at "/details/0", shape: "an object" ← 7 (undefined)
     must at "/details/1", shape: "an object" ← 8 (undefined)
   required, and a list of 12 numbers
     must at "/details/0", shape: "an object" ← 7 (undefined)
     must at "/details/1", shape: "an object" ← 7 (undefined)
     must at "/details/2", shape: "an object" ← 7 (undefined)
     must at "/details/3", shape: "an object" ← 7 (undefined)
     must at "/details/4", shape: "an object" ← 7 (undefined)
     must at "/details/5", shape: "an object" ← 7 (undefined)
     must at "/details/6", shape: "an object" ← 7 (undefined)
     must at "/details/7", shape: "an object" ← 7 (undefined)
     must at "/details/8", shape: "an object" ← 7 (undefined)
     must at "/details/9", shape: "an object" ← 7 (undefined)
   optional, and absent
   optional, and there
   optional, and a list of numbers
     must at "/details/0", shape: "an object" ← 7 (undefined)
   forbidden, and absent
   forbidden, and empty
   forbidden, and one
     must at "/details", unwanted: "no details" ← "1 of them" (undefined)
   forbidden, and two
     must at "/details", unwanted: "no details" ← "2 of them" (undefined)
   forbidden, and no list
     must at "/details", unwanted: "no details" ← "x" (undefined)
   forbidden, and a list of numbers
     must at "/details", unwanted: "no details" ← "an array of 1" (undefined)
   a schema, and absent
   a schema that they keep
   a schema that the second breaks
     must at "/details/1/code", const: "\\"bad\\"" ← "x" (undefined)
   a schema that 11 break
     must at "/details/0/x", required: "the member" ← null (undefined)
     must at "/details/1/x", required: "the member" ← null (undefined)
     must at "/details/2/x", required: "the member" ← null (undefined)
     must at "/details/3/x", required: "the member" ← null (undefined)
     must at "/details/4/x", required: "the member" ← null (undefined)
     must at "/details/5/x", required: "the member" ← null (undefined)
     must at "/details/6/x", required: "the member" ← null (undefined)
     must at "/details/7/x", required: "the member" ← null (undefined)
     must at "/details/8/x", required: "the member" ← null (undefined)
     must at "/details/9/x", required: "the member" ← null (undefined)
   a number under a schema of numbers
   a fraction under a schema of integers
     must at "/details/0/code", type: "an integer" ← "7.5" (undefined)
   text under a schema of numbers
     must at "/details/0/code", type: "an integer" ← "bad" (undefined)
   a number as text
     must at "/details/0/code", type: "an integer" ← "07" (undefined)
   no content
   no JSON"
  `);
});

test('details that an assertion asks about', () => {
  const cases: { readonly [name: string]: Case } = {
    'as asked': of(undefined, { details: [item] }, asks(true)),
    'not as asked': of(undefined, { details: [item] }, asks(false)),
    'not as asked, and optional': of('optional', { details: [item] }, asks(false)),
    absent: of(undefined, {}, asks(false)),
    'absent, and required': of('required', {}, asks(false)),
    forbidden: of('none', { details: [item] }, asks(false)),
    'no shape': of('optional', { details: [7] }, asks(false)),
    'no shape, and no duty': of(undefined, { details: [7] }, asks(false)),
    'no content': {
      ...of(undefined, {}, asks(false)),
      content: null,
      request: { method: 'HEAD', url: '/', fields: [] },
    },
    'a format without details': of(undefined, {}, asks(false), 'rails'),
  };
  expect(findingsOf('details', cases)).toMatchInlineSnapshot(`
   "as asked
   not as asked
     must at "/details", argument: "what is asked" ← "[{\\"pointer\\":\\"/a\\",\\"code\\":\\"bad\\",\\"message\\":\\"m\\"}]" (undefined)
   not as asked, and optional
     must at "/details", argument: "what is asked" ← "[{\\"pointer\\":\\"/a\\",\\"code\\":\\"bad\\",\\"message\\":\\"m\\"}]" (undefined)
   absent
     must at "/details", argument: "what is asked" ← null (undefined)
   absent, and required
     must at "/details", absent: "at least one detail" ← null (undefined)
     must at "/details", argument: "what is asked" ← null (undefined)
   forbidden
     must at "/details", unwanted: "no details" ← "1 of them" (undefined)
     must at "/details", argument: "what is asked" ← "[{\\"pointer\\":\\"/a\\",\\"code\\":\\"bad\\",\\"message\\":\\"m\\"}]" (undefined)
   no shape
     must at "/details/0", shape: "an object" ← 7 (undefined)
   no shape, and no duty
     must at "/details", argument: "what is asked" ← "[{}]" (undefined)
   no content
     must at "/details", argument: "what is asked" ← null (undefined)
   a format without details
     must at "", argument: "what is asked" ← null (undefined)"
  `);
});
