import simple from '../../../../schemas/formats/simple.json';
import { check } from '../../../../src';
import type { ErrorFormat } from '../../../../src';

/** The rules that a response of JSON breaks under a format whose root is of these types. */
function rulesOf(type: string | readonly string[], content: string): readonly string[] {
  const format = { ...(simple as unknown as ErrorFormat), id: 'acme', members: {}, schema: { type } };
  const response = { status: 400, fields: [['Content-Type', 'application/json']], content } as const;
  const catalog = { format, codes: 'any', errors: [{ code: 'bad_request', status: 400 }] } as const;
  return check(response, { catalog }).map(({ rule }) => rule);
}

test.each([
  ['integer', '7'],
  ['integer', '7.0'],
  ['integer', '-1e3'],
  ['number', '7'],
  ['number', '7.5'],
  ['null', 'null'],
  ['boolean', 'false'],
  ['string', '"a"'],
  ['array', '[]'],
  ['object', '{}'],
  [['integer', 'null'], 'null'],
  [['string', 'integer'], '7'],
] as const)('%j is the type of %s', (type, content) => {
  expect(rulesOf(type, content)).not.toContain('json-type');
});

test.each([
  ['integer', '7.5'],
  ['integer', '"7"'],
  ['integer', 'null'],
  ['number', 'true'],
  ['object', '[]'],
  ['object', 'null'],
  ['array', '{}'],
  [['integer', 'string'], '[7]'],
] as const)('%j is not the type of %s', (type, content) => {
  expect(rulesOf(type, content)).toContain('json-type');
});
