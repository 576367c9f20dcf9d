import { isOneSlipAway, nearest, suggestion } from '../../../src/core/nearest';

test.each([
  ['a letter too many', 'statuss', ['code', 'status'], 'status'],
  ['a letter too few', 'formt', ['format', 'errors'], 'format'],
  ['another letter', 'standart', ['standard'], 'standard'],
  ['two letters swapped, in a short name', 'cdoe', ['code', 'status'], 'code'],
  ['another letter case', 'Status', ['status'], 'status'],
  ['another way to part words', 'mediaType', ['media', 'media-type'], 'media-type'],
  ['the nearest of several', 'detail', ['details', 'default'], 'details'],
  ['nothing near', 'body', ['code', 'status'], undefined],
  ['half of a short name', 'abcd', ['abxy'], undefined],
  ['a single letter, to which any other is near', 'a', ['b'], undefined],
  ['an empty name', '', ['a'], undefined],
  ['nothing known', 'status', [], undefined],
  ['names of any length', 'x'.repeat(100_000), ['status'], undefined],
])('%s', (_, name, known, expected) => {
  expect(nearest(name, known)).toBe(expected);
});

test('a suggestion is the nearest name, or all of them', () => {
  expect(suggestion('statsu', ['code', 'status'])).toBe('Did you mean "status"?');
  expect(suggestion('body', ['code', 'status'])).toBe('Known: code, status.');
});

test.each([
  ['detail', 'details', true],
  ['error_decription', 'error_description', true],
  ['mesage', 'message', true],
  ['titel', 'title', true],
  ['Detail', 'detail', true],
  ['cdoe', 'code', true],
  ['codes', 'code', true],
  ['mode', 'code', false],
  ['node', 'code', false],
  ['msg', 'message', false],
  ['description', 'error_description', false],
  ['detail', 'detail', false],
  ['id', 'i', false],
])('%s and %s are one slip apart: %s', (one, other, expected) => {
  expect(isOneSlipAway(one, other)).toBe(expected);
  expect(isOneSlipAway(other, one)).toBe(expected);
});
