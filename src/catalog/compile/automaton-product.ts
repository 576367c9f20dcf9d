import type { Automaton } from './pattern-automaton';
import { TooLarge } from './pattern-automaton';
import { strongComponents } from './strong-components';

/** No pattern written by a person takes more steps. */
const MOST_STEPS = 3_000_000;

/** Characters that distinguish atoms: some of all kinds, and those that the pattern names. */
const SAMPLES = [
  ...Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code)),
  ...'\u0085\u00a0ßéÉ\u2028中́٣Ⅷ😀',
];

/** Several runs of the automaton over one text. */
export class Product {
  readonly #follow: readonly (readonly number[])[];
  readonly #ways: readonly ReadonlyMap<number, number>[];
  readonly #shares: readonly (readonly boolean[])[];
  readonly #component: readonly number[];
  /** The atoms that lead back to themselves. */
  readonly loops: ReadonlySet<number>;
  #steps = 0;

  constructor({ atoms, follow }: Automaton, flags: string) {
    this.#ways = follow;
    this.#follow = follow.map((ways) => [...ways.keys()]);
    const samples = [...SAMPLES, ...atoms.filter((atom) => [...atom].length === 1)];
    const sets = atoms.map((atom) => {
      const expression = new RegExp(`^(?:${atom})$`, flags);
      return samples.map((sample) => expression.test(sample));
    });
    this.#shares = sets.map((one) =>
      sets.map((other) => one.some((has, index) => has && other[index] === true)),
    );
    this.#component = strongComponents(atoms.length, (node) => this.#follow[node] ?? []);
    this.loops = new Set(
      atoms.flatMap((_, node) =>
        this.#ways[node]?.has(node) === true ||
        this.#component.filter((one) => one === this.#component[node]).length > 1
          ? [node]
          : [],
      ),
    );
  }

  /** How many of the optional parts match a character that the following part matches as well. */
  choices(optional: Automaton['optional']): number {
    return optional.filter(([from, before]) => {
      const own = Array.from({ length: before - from }, (_, index) => from + index);
      const after = own.flatMap((atom) => this.#follow[atom] ?? []).filter((to) => to < from || to >= before);
      return own.some((atom) => after.some((to) => this.#shares[atom]?.[to] === true));
    }).length;
  }

  /** Whether some text leads from a place back to it in two ways. */
  isExponential(): boolean {
    const size = this.#follow.length;
    const next = (pair: number): readonly number[] =>
      this.#next([Math.floor(pair / size), pair % size], size);
    const component = strongComponents(size * size, next);
    const twice = new Set<number>();
    for (let one = 0; one < size; one += 1) twice.add(component[one * size + one] ?? -1);
    for (let pair = 0; pair < size * size; pair += 1) {
      const [left, right] = [Math.floor(pair / size), pair % size];
      if (left === right || !twice.has(component[pair] ?? -2)) continue;
      return true;
    }
    return this.#ways.some((ways, node) =>
      [...ways].some(
        ([to, count]) => count > 1 && this.#component[node] === this.#component[to] && this.loops.has(to),
      ),
    );
  }

  /**
   * How many repetitions in a row can leave their text to the next one.
   *
   * @param settled the atoms that end the pattern: once they are reached it has matched
   */
  longestChain(settled: ReadonlySet<number>): number {
    const loops = [...this.loops].filter((one) => !settled.has(one));
    const known = new Map<number, number>();
    const chain = (from: number): number => {
      const found = known.get(from);
      if (found !== undefined) return found;
      known.set(from, 1);
      const further = loops.filter(
        (to) => this.#component[to] !== this.#component[from] && this.#gives(from, to),
      );
      const length = 1 + Math.max(0, ...further.map(chain));
      known.set(from, length);
      return length;
    };
    return Math.max(0, ...loops.map(chain));
  }

  /** Whether some text leads from one place to itself, to the other, and from that to itself. */
  #gives(from: number, to: number): boolean {
    const size = this.#follow.length;
    const goal = (from * size + to) * size + to;
    const start = (from * size + from) * size + to;
    const seen = new Set([start]);
    for (const node of seen) {
      const [one, two, three] = [Math.floor(node / size / size), Math.floor(node / size) % size, node % size];
      for (const next of this.#next([one, two, three], size)) {
        if (next === goal) return true;
        seen.add(next);
      }
    }
    return false;
  }

  /** The places that several runs can reach with the next character. */
  #next(places: readonly number[], size: number): readonly number[] {
    let all: (readonly number[])[] = [[]];
    for (const place of places) {
      const further: (readonly number[])[] = [];
      for (const before of all) {
        for (const to of this.#follow[place] ?? []) {
          this.#steps += 1;
          if (this.#steps > MOST_STEPS) throw new TooLarge();
          if (before.every((one) => this.#shares[one]?.[to] === true)) further.push([...before, to]);
        }
      }
      all = further;
    }
    return all.map((one) => one.reduce((sum, place) => sum * size + place, 0));
  }
}
