import fc from 'fast-check';
import { ambiguityOf } from '../../../src/catalog/compile/pattern-ambiguity';
import { patternGrowth } from '../../../src/core/values/pattern-growth';
import { countSteps } from './count-steps';

/** Pattern of a few characters, with all that makes an engine go back. */
const patterns = fc.letrec<{ readonly term: string; readonly whole: string }>((tie) => {
  const quantifier = fc.constantFrom('', '', '*', '+', '?', '*?', '{2}', '{1,3}', '{2,}', '{0,9}');
  const atom = fc.constantFrom('a', 'b', '[ab]', '.', '[^a]');
  const group = fc
    .tuple(fc.constantFrom('(', '(?:'), tie('whole'))
    .map(([open, inner]) => `${open}${inner})`);
  const ahead = fc
    .tuple(fc.constantFrom('(?=', '(?!'), tie('whole'))
    .map(([open, inner]) => `${open}${inner})`);
  const repeated = fc.tuple(fc.oneof({ maxDepth: 2 }, atom, group), quantifier);
  const term = fc.oneof(
    { weight: 12, arbitrary: repeated.map((parts) => parts.join('')) },
    { weight: 1, arbitrary: ahead },
  );
  const alternative = fc.array(term, { minLength: 1, maxLength: 3 }).map((terms) => terms.join(''));
  return {
    term,
    whole: fc.array(alternative, { minLength: 1, maxLength: 2 }).map((all) => all.join('|')),
  };
}).whole;

const whole = fc
  .tuple(fc.constantFrom('', '^'), patterns, fc.constantFrom('', '$', 'b', 'c$'))
  .map((parts) => parts.join(''));

const PUMPS = ['a', 'b', 'ab', 'aab'];
const BEFORE = ['', 'b'];
const AFTER = ['', 'b', 'c'];
const LENGTHS = [24, 48] as const;
const MOST_STEPS = 1_000_000;

/** The steps on the text that is worst. */
function mostSteps(pattern: string, length: number): number {
  const texts = PUMPS.flatMap((pump) =>
    BEFORE.flatMap((before) => AFTER.map((after) => before + pump.repeat(length / pump.length) + after)),
  );
  return Math.max(...texts.map((text) => countSteps(pattern, text, MOST_STEPS)));
}

/** By which power the steps grow with the text; Infinity where nobody can count them. */
function growthSeen(pattern: string): number {
  const [short = 1, long = 1] = LENGTHS.map((length) => mostSteps(pattern, length));
  return long > MOST_STEPS ? Infinity : Math.log2(long / short);
}

/** Terms of a lower power still count where texts are short. */
const TOLERANCE = 0.5;

test.each([
  ['as an automaton', ambiguityOf],
  ['at a look', patternGrowth],
])('what is said of a pattern %s is never less than the steps that it takes', (_, growthOf) => {
  fc.assert(
    fc.property(whole, (pattern) => {
      const said = growthOf(pattern) ?? Infinity;
      fc.pre(said <= 2);
      expect([pattern, growthSeen(pattern) <= said + TOLERANCE]).toEqual([pattern, true]);
    }),
    { numRuns: 50, seed: 1 },
  );
});
