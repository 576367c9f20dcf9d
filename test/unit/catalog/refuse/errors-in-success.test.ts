import simple from '../../../../schemas/formats/simple.json';
import { refusal } from './refusal';

const within = { statuses: [200], when: { required: ['error'] } };
const format = { ...simple, id: 'acme', within };

test('a status code of success without "within"', () => {
  expect(refusal({ errors: [{ code: 'taken', status: 200 }] })).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/status: is 200, which is not an error, and the format "simple" has no "within"
       Allowed: an integer from 400 to 599; or let the format say how to recognise an error in a success: "within": { "statuses": "2xx", "when": { "type": "object", "required": ["errors"] } }."
  `);
});

test('one that "within" does not name', () => {
  expect(refusal({ format, errors: [{ code: 'taken', status: 202 }] })).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/status: is 202, which "within" of the format "acme" does not name
       Allowed: an integer from 400 to 599; or let the format say how to recognise an error in a success: "within": { "statuses": "2xx", "when": { "type": "object", "required": ["errors"] } }."
  `);
});

test('a redirect', () => {
  expect(
    refusal({
      format: { ...format, within: { ...within, statuses: '2xx' } },
      errors: [{ code: 'moved', status: 302 }],
    }),
  ).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/status: is 302, which "within" of the format "acme" does not name
       Allowed: an integer from 400 to 599; or let the format say how to recognise an error in a success: "within": { "statuses": "2xx", "when": { "type": "object", "required": ["errors"] } }."
  `);
});

test('"within" that says too little, or of errors', () => {
  expect(refusal({ format: { ...format, within: { statuses: '3xx' } }, errors: [] })).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has 2 problems.

     /format/within/when: is missing
       Allowed: an object, true or false. JSON Schema (2020-12) of content that is an error. All other content is a success, which is not checked.
     /format/within/statuses: is "3xx"
       Allowed: "2xx". \`2xx\`, or the status codes of success that can contain errors."
  `);
  expect(refusal({ format: { ...format, within: { statuses: [409], when: true } }, errors: [] }))
    .toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /format/within/statuses/0: is 409
       Allowed: an integer from 200 to 299."
  `);
  expect(
    refusal({ format: { ...format, within: { statuses: [200], when: { required: 'error' } } }, errors: [] }),
  ).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /format/within/when/required: is "error"
       In a JSON Schema it must be array."
  `);
});
