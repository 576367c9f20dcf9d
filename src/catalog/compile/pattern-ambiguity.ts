import { parse } from 'regjsparser';
import { Product } from './automaton-product';
import type { PatternNode } from './pattern-automaton';
import { Automaton, TooLarge } from './pattern-automaton';

/** The most optional parts before others for the same characters: two to this power is still fast. */
const MOST_CHOICES = 12;

/**
 * The highest power of the length of a text by which a pattern gets slower, in a backtracking engine: Infinity
 * if it is exponential; undefined if the pattern is too large to tell. It is exponential if a text leads back
 * to the same place in two ways, and a power higher for each repetition that can leave its text to the next
 * (Weideman et al., "Analyzing Matching Time Behavior of Backtracking Regular Expression Matchers", 2016).
 */
export function ambiguityOf(source: string, flags = 'u'): number | undefined {
  try {
    return growthOf(parse(source, flags, FEATURES) as PatternNode, flags);
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    // An escape that is valid only without the flag.
    return flags === '' ? undefined : ambiguityOf(source, '');
  }
}

const FEATURES = { namedGroups: true, lookbehind: true, unicodePropertyEscape: true };

function growthOf(root: PatternNode, flags: string): number {
  const automaton = new Automaton();
  const whole = automaton.partOf(root);
  const product = new Product(automaton, flags);
  if (automaton.isCounted || product.choices(automaton.optional) > MOST_CHOICES) return Infinity;
  if (product.isExponential()) return Infinity;
  const startsAnywhere = !beginsAtStart(root) && product.loops.size > 0;
  return Math.max(1, product.longestChain(automaton.settledBy(whole)) + (startsAnywhere ? 1 : 0));
}

function beginsAtStart({ type, body = [], kind, raw }: PatternNode): boolean {
  if (type === 'anchor') return kind === 'start' || raw === '^';
  const [first] = body;
  if (type === 'disjunction') return body.every(beginsAtStart);
  return (type === 'alternative' || type === 'group') && first !== undefined && beginsAtStart(first);
}
