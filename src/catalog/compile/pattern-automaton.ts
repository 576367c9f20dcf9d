/** Patterns with more atoms are not examined. */
const MOST_ATOMS = 150;
/** A repetition with more choices counts as endless; one with more copies is repeated this often. */
const MOST_COPIES = 8;

/** The pattern is too large to be examined. */
export class TooLarge extends Error {}

/** The part of regjsparser's nodes that is used. */
export interface PatternNode {
  readonly type: string;
  readonly raw: string;
  readonly kind?: string;
  readonly behavior?: string;
  readonly min?: number;
  readonly max?: number;
  readonly body?: readonly PatternNode[];
}

/** A part of the pattern as an automaton of atoms (Glushkov): where it begins and ends, and whether it can be empty. */
interface Part {
  readonly isNullable: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

const EMPTY: Part = { isNullable: true, first: [], last: [] };

/** The atoms of a pattern, and their possible successors. */
export class Automaton {
  /** Atom → its possible successors, and in how many ways. */
  readonly follow: Map<number, number>[] = [];
  readonly atoms: string[] = [];
  /** The atoms of assertions: they read nothing, and the part before them has not matched yet. */
  readonly assertions = new Set<number>();
  /** The atoms of each optional part: from one on, and before another. */
  readonly optional: (readonly [from: number, before: number])[] = [];
  /** A part that can be empty is repeated so often that it can be left out in many ways. */
  isCounted = false;
  /** A lookbehind or back reference reads characters that cannot be predicted. */
  #looksBack = false;

  atom(raw: string): Part {
    if (this.atoms.length === MOST_ATOMS) throw new TooLarge();
    const at = this.atoms.push(raw) - 1;
    this.follow.push(new Map());
    return { isNullable: false, first: [at], last: [at] };
  }

  /** An engine runs a lookaround in every place that it reaches, and continues from there. */
  assertion(looked: Part = EMPTY): Part {
    const { first } = this.atom('[]');
    for (const one of first) this.assertions.add(one);
    return { isNullable: true, first: [...first, ...looked.first], last: [] };
  }

  /** The atoms that end the pattern: once they are reached it has matched. */
  settledBy({ last }: Part): ReadonlySet<number> {
    const isSettled = (atom: number): boolean =>
      ![...(this.follow[atom]?.keys() ?? [])].some((to) => this.assertions.has(to));
    return new Set(last.filter(isSettled));
  }

  link(from: readonly number[], to: readonly number[]): void {
    for (const one of from) {
      const ways = this.follow[one];
      for (const next of to) ways?.set(next, (ways.get(next) ?? 0) + 1);
    }
  }

  inTurn(one: Part, next: Part): Part {
    this.link(one.last, next.first);
    return {
      isNullable: one.isNullable && next.isNullable,
      first: one.isNullable ? [...one.first, ...next.first] : one.first,
      last: next.isNullable ? [...one.last, ...next.last] : next.last,
    };
  }

  repeated({ min = 0, max, body = [] }: PatternNode): Part {
    const copy = (): Part => this.partOf(body[0]);
    const most = max ?? Infinity;
    const copies = Math.min(min, MOST_COPIES);
    const isEndless = most - min > MOST_COPIES || min > MOST_COPIES;
    let part = EMPTY;
    for (let index = 0; index < copies - (isEndless ? 1 : 0); index += 1) part = this.inTurn(part, copy());
    if (isEndless) {
      const loop = copy();
      if (loop.isNullable && min > MOST_COPIES) this.isCounted = true;
      this.link(loop.last, loop.first);
      return this.inTurn(part, min === 0 ? { ...loop, isNullable: true } : loop);
    }
    const begin = this.atoms.length;
    let rest = EMPTY;
    for (let index = min; index < most; index += 1) {
      rest = { ...this.inTurn(copy(), rest), isNullable: true };
    }
    if (most > min) this.optional.push([begin, this.atoms.length]);
    return this.inTurn(part, rest);
  }

  partOf(node: PatternNode | undefined): Part {
    const { type = '', body = [], raw = '' } = node ?? {};
    if (type === 'alternative') {
      return body
        .map((one) => () => this.partOf(one))
        .reduce((part, next) => this.inTurn(part, next()), EMPTY);
    }
    if (type === 'disjunction') {
      const parts = body.map((one) => this.partOf(one));
      return {
        isNullable: parts.some(({ isNullable }) => isNullable),
        first: parts.flatMap(({ first }) => first),
        last: parts.flatMap(({ last }) => last),
      };
    }
    if (type === 'quantifier' && node !== undefined) return this.repeated(node);
    if (type === 'anchor') return this.assertion();
    if (type === 'group') {
      const inner = { type: 'alternative', raw, body };
      if (node?.behavior === 'normal' || node?.behavior === 'ignore') return this.partOf(inner);
      const outer = this.#looksBack;
      this.#looksBack ||= node?.behavior?.endsWith('ookbehind') === true;
      const looked = this.partOf(inner);
      this.#looksBack = outer;
      return this.assertion(looked);
    }
    // The text that was read before is unknown.
    return this.atom(type === 'reference' || this.#looksBack ? '[^]' : raw);
  }
}
