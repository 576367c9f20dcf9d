import { createMatchers } from '../../../src';
import { statusClasses, statuses } from '../../../src/generated/data';
import { matcherNames } from '../../../src/core/matcher-names';

test('the matchers of the built-in catalog are those of the names', () => {
  const names = matcherNames(statuses, statusClasses).map(({ name }) => name);
  expect(Object.keys(createMatchers())).toEqual(names);
});

test('every registered status code has a matcher named after its phrase; the older names are marked', () => {
  const names = matcherNames(statuses, statusClasses);
  const own = names.filter(({ range, isAlias }) => range.min === range.max && !isAlias);
  expect(own.map(({ range }) => range.min)).toEqual(statuses.map(({ code }) => code));
  const aliases = statuses.flatMap(({ code, matcherAliases }) =>
    matcherAliases.map((name) => ({ name, range: { min: code, max: code }, isAlias: true })),
  );
  expect(names.filter(({ isAlias }) => isAlias)).toEqual(aliases);
  expect(aliases).toContainEqual({
    name: 'toBePayloadTooLarge',
    range: { min: 413, max: 413 },
    isAlias: true,
  });
});

test.each([
  ['Conflict', 'Conflict'],
  ["I'm a Teapot", 'ImATeapot'],
  ['I’m a Teapot', 'ImATeapot'],
  ['URI Too Long', 'UriTooLong'],
  ['HTTP Version Not Supported', 'HttpVersionNotSupported'],
  ['Non-Authoritative Information', 'NonAuthoritativeInformation'],
  ['', ''],
])('%j in PascalCase is %j', (phrase, name) => {
  const [matcher] = matcherNames(
    [{ code: 0, phrase, phraseAliases: [], matcherAliases: [], reference: '', duties: [] }],
    [],
  );
  expect(matcher?.name).toBe(`toBe${name}`);
});
