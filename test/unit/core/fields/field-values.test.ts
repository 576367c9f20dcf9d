import fc from 'fast-check';
import { combinedValue, fieldValues } from '../../../../src/core/fields/field-values';
import type { HttpField } from '../../../../src/core/types';

const fields: readonly HttpField[] = [
  ['Allow', 'GET'],
  ['content-type', 'text/plain'],
  ['ALLOW', ' HEAD\t'],
  ['allow', ''],
];

test('values come in order, from every spelling of the name, without white space around them', () => {
  expect(fieldValues(fields, 'allow')).toEqual(['GET', 'HEAD', '']);
  expect(fieldValues(fields, 'Content-Type')).toEqual(['text/plain']);
  expect(fieldValues(fields, 'Content')).toEqual([]);
});

test('a combined value is joined as RFC 9110, 5.3 says', () => {
  expect(combinedValue(fields, 'Allow')).toBe('GET, HEAD, ');
  expect(combinedValue([['Vary', '']], 'vary')).toBe('');
  expect(combinedValue(fields, 'Vary')).toBeUndefined();
});

test('only space and tab are white space around a field value', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ \t]*$/), fc.string(), (space, value) => {
      expect(fieldValues([['a', `${space}<${value}>${space}`]], 'A')).toEqual([`<${value}>`]);
    }),
  );
  expect(fieldValues([['a', '\u00a0x\n']], 'a')).toEqual(['\u00a0x\n']);
});
