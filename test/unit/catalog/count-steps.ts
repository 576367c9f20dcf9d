import { parse } from 'regjsparser';
import type { PatternNode } from '../../../src/catalog/compile/pattern-automaton';

/** Goes on after a part of the pattern. */
type Next = (at: number) => boolean;

/**
 * How many steps an engine that goes back takes to look for a pattern in a text (ECMA-262, 22.2.2), without what engines
 * do to be quicker; no more than `most` are taken.
 */
export function countSteps(source: string, text: string, most: number): number {
  const atoms = new Map<string, RegExp>();
  let steps = 0;
  const step = (): boolean => {
    steps += 1;
    return steps <= most;
  };
  const matches = (raw: string, character: string): boolean => {
    const atom = atoms.get(raw) ?? new RegExp(`^(?:${raw})$`, 'u');
    atoms.set(raw, atom);
    return atom.test(character);
  };
  const inTurn = (nodes: readonly PatternNode[], at: number, next: Next): boolean => {
    const [first, ...others] = nodes;
    return first === undefined ? next(at) : match(first, at, (end) => inTurn(others, end, next));
  };
  const repeated = (node: PatternNode, done: number, at: number, next: Next): boolean => {
    const { min = 0, max, greedy = true, body = [] } = node as PatternNode & { readonly greedy?: boolean };
    const once = (): boolean =>
      done < (max ?? Infinity) &&
      inTurn(body, at, (end) => (end > at || done < min) && repeated(node, done + 1, end, next));
    if (done < min) return once();
    return greedy ? once() || next(at) : next(at) || once();
  };
  const match = (node: PatternNode, at: number, next: Next): boolean => {
    if (!step()) return false;
    const { type, kind, behavior = '', body = [], raw } = node;
    switch (type) {
      case 'alternative':
        return inTurn(body, at, next);
      case 'disjunction':
        return body.some((one) => match(one, at, next));
      case 'quantifier':
        return repeated(node, 0, at, next);
      case 'anchor':
        return (kind === 'start' ? at === 0 : at === text.length) && next(at);
      case 'group':
        if (!behavior.endsWith('ookahead')) return inTurn(body, at, next);
        return inTurn(body, at, () => true) === (behavior === 'lookahead') && next(at);
      default:
        return at < text.length && matches(raw, text[at] ?? '') && next(at + 1);
    }
  };
  const root = parse(source, 'u') as PatternNode;
  for (let at = 0; at <= text.length; at += 1) if (match(root, at, () => true)) break;
  return steps;
}
