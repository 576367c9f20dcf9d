import { wordsOf } from '../../../src/diff/patterns/words-of';
import { comparePatterns } from '../../../src/diff/patterns/compare-patterns';

type Relation = 'same' | 'wider' | 'narrower' | 'changed' | 'undecided';

test.each<[string | undefined, string | undefined, Relation]>([
  ['^a$', '^a$', 'same'],
  ['^[ab]$', '^(?:a|b)$', 'same'],
  ['^\\d+$', '^[0-9][0-9]*$', 'same'],
  ['a', 'a.*', 'same'],
  ['^Try again in \\d+ s$', '^Try again in \\d+ (?:s|min)$', 'wider'],
  ['abc', 'b', 'wider'],
  ['^a|b$', 'a|b', 'wider'],
  ['^a\\b', '^a', 'wider'],
  ['(?<=x)a', 'a', 'wider'],
  ['^[A-Za-z ]{1,200}$', '^[A-Za-z ]{1,201}$', 'wider'],
  ['^x$', undefined, 'wider'],
  ['(a)\\1', 'a', 'wider'],
  ['^\\S+$', '^[^ ]+$', 'wider'],
  [undefined, '^x$', 'narrower'],
  ['^.{1,500}$', '^.{1,400}$', 'narrower'],
  ['^\\p{Letter}+$', '^\\p{Lu}+$', 'narrower'],
  ['^\\p{L}+$', '^\\w+$', 'changed'],
  ['^Try again', '^Wait', 'changed'],
  ['^(?=.*a).*$', '^(?=.*[a]).*$', 'undecided'],
])('%s → %s: %s', (before, after, relation) => {
  const { added, gone, doubt } = comparePatterns(before, after);
  const found: Relation =
    doubt !== undefined
      ? 'undecided'
      : added.length > 0
        ? gone.length > 0
          ? 'changed'
          : 'wider'
        : gone.length > 0
          ? 'narrower'
          : 'same';

  expect(found).toBe(relation);
  const matches = (pattern: string | undefined, text: string): boolean =>
    pattern === undefined || new RegExp(pattern, 'u').test(text);
  for (const text of added) expect([matches(before, text), matches(after, text)]).toEqual([false, true]);
  for (const text of gone) expect([matches(before, text), matches(after, text)]).toEqual([true, false]);
});

test('what is not decided says why', () => {
  expect(comparePatterns('^(?=.*a).*$', '^(?=.*[a]).*$').doubt).toBe(
    'it is undecided whether one includes the other: a pattern has a lookahead or lookbehind that cannot be followed',
  );
});

test.each<[string, readonly string[]]>([
  ['^Try again in \\d+ (?:s|min)$', ['Try again in 1 s', 'Try again in 1 min', 'Try again in 11 s']],
  ['^a{2,4}b?$', ['aab', 'aaab', 'aaaab', 'aa']],
  ['[xyz]', ['x', 'y', 'z']],
  ['^(?<unit>ms)\\u0041(?=!)', ['msA']],
])('without an automaton, %s is sampled at its choices and limits', (pattern, words) => {
  expect(wordsOf(pattern)).toEqual(expect.arrayContaining([...words]));
});
