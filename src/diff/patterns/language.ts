import type { CharRange, Concatenation, Element, Expression, NFA, Node } from 'refa';

/** Every code point of Unicode. */
const LAST = 0x10ffff;

/** Two code points that are not characters and stand for the start and the end of a text. */
const START = 0x10fffe;
const END = LAST;
const EDGES: CharRange = { min: START, max: END };

/** Larger automata are not compared: the result is then undecided. */
const MOST_NODES = 20_000;

/** Patterns as sets of texts. */
export interface Languages {
  /** The texts in which a pattern (ECMA-262, flag `u`) matches anywhere, as an automaton. */
  readonly languageOf: (pattern: string) => NFA;
  /** Every text. */
  readonly anyText: () => NFA;
  /** The texts of one language that are not in the other. */
  readonly difference: (one: NFA, other: NFA) => NFA;
}

/** Creates automata with the package refa. */
export function createLanguages({
  CharSet,
  DFA,
  JS,
  NFA,
  Transformers,
  combineTransformers,
  transform,
}: typeof import('refa')): Languages {
  const NO_EDGE = CharSet.all(LAST).without(EDGES);

  /** The texts in which a pattern (ECMA-262, flag `u`) matches anywhere, as an automaton. */
  function languageOf(pattern: string): NFA {
    const { expression } = JS.Parser.fromLiteral({ source: pattern, flags: 'u' }).parse({
      backreferences: 'throw',
      assertions: 'parse',
      maxNodes: MOST_NODES,
    });
    const languages = expression.alternatives.map((alternative) => languageOfAlternative(alternative));
    const [first] = languages;
    if (first === undefined) return NFA.empty({ maxCharacter: LAST });
    for (const other of languages.slice(1)) first.union(other);
    return first;
  }

  /** The texts of one language that are not in the other. */
  function difference(one: NFA, other: NFA): NFA {
    const complement = DFA.fromFA(other, new DFA.LimitedNodeFactory(MOST_NODES));
    complement.complement(new DFA.LimitedNodeFactory(MOST_NODES));
    return NFA.fromIntersection(one, complement, new NFA.LimitedNodeFactory(MOST_NODES));
  }

  /** Every text, between its edges. */
  function anyText(): NFA {
    return NFA.fromRegex(whole([]), { maxCharacter: LAST });
  }

  function languageOfAlternative(alternative: Concatenation): NFA {
    const simplified = transform(
      combineTransformers([
        Transformers.inline(),
        Transformers.applyAssertions(),
        Transformers.removeUnnecessaryAssertions(),
        Transformers.removeDeadBranches(),
        Transformers.simplify(),
      ]),
      whole(alternative.elements.map((element) => withEdges(element))),
    );
    return NFA.fromRegex(
      simplified,
      { maxCharacter: LAST },
      { assertions: 'throw' },
      new NFA.LimitedNodeFactory(MOST_NODES),
    );
  }

  /** A pattern matches anywhere: any text can precede and follow it, between the edges. */
  function whole(elements: readonly Element[]): Expression {
    return {
      type: 'Expression',
      alternatives: [
        {
          type: 'Concatenation',
          elements: [one(START), anything(), ...elements, anything(), one(END)],
        },
      ],
    } as Expression;
  }

  /** A new object for each call: the library modifies its input. */
  function anything(): Element {
    return {
      type: 'Quantifier',
      min: 0,
      max: Infinity,
      lazy: false,
      alternatives: [{ type: 'Concatenation', elements: [{ type: 'CharacterClass', characters: NO_EDGE }] }],
    } as Element;
  }

  function one(character: number): Element {
    return { type: 'CharacterClass', characters: CharSet.fromCharacter(LAST, character) } as Element;
  }

  /** `^` and `$` match the characters of the edges, and no other part of a pattern does. */
  function withEdges<N extends Node>(node: N): N {
    if (node.type === 'CharacterClass') {
      return { ...node, characters: node.characters.without(EDGES) };
    }
    if (node.type === 'Assertion' && isEdge(node)) {
      const edge = one(node.kind === 'behind' ? START : END);
      return { ...node, negate: false, alternatives: [{ type: 'Concatenation', elements: [edge] }] };
    }
    if (node.type === 'Concatenation') return { ...node, elements: node.elements.map(withEdges) };
    return 'alternatives' in node ? { ...node, alternatives: node.alternatives.map(withEdges) } : node;
  }

  return { languageOf, anyText, difference };
}

/** No character follows, or precedes. */
function isEdge({ negate, alternatives }: Extract<Node, { type: 'Assertion' }>): boolean {
  const [only, ...others] = alternatives;
  const [element, ...more] = only?.elements ?? [];
  return (
    negate &&
    others.length + more.length === 0 &&
    element?.type === 'CharacterClass' &&
    element.characters.isAll
  );
}
