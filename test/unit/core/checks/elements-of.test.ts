import { elementsOf } from '../../../../src/core/checks/elements-of';

/* Elements as they were written: a parser would lose something of each. */

const texts: readonly (readonly [string, readonly string[]])[] = [
  ['[]', ['']],
  ['[1]', ['1']],
  [' [ {"a":1,"a":2} ,[3,[4]], "x,]\\"[" ,null]\n', [' {"a":1,"a":2} ', '[3,[4]]', ' "x,]\\"[" ', 'null']],
  ['[12345678901234567890,1e400]', ['12345678901234567890', '1e400']],
  ['["\\\\","é\uFFFD"]', ['"\\\\"', '"é\uFFFD"']],
  ['\uFEFF[{},{}]', ['\uFEFF{}', '{}']],
];

test.each(texts)('%j', (text, elements) => {
  expect(elementsOf(text)).toEqual(elements);
  const octets = elementsOf(new TextEncoder().encode(text));
  expect(octets.map((one) => Buffer.from(one as Uint8Array).toString())).toEqual(elements);
});

test('octets that are no UTF-8 stay as they are', () => {
  const octets = Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d]);
  expect(elementsOf(octets)).toEqual([octets.subarray(1, 4)]);
});

test('nesting takes no stack', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  expect(elementsOf(`[${deep},1]`)).toEqual([deep, '1']);
});
