/** The number of equal requests of each client. */
export interface Turns {
  /** The number of this turn, from 0. */
  readonly take: (key: string) => number;
}

/** A client is forgotten after requests of this many others, and then starts again. */
const MOST_KEYS = 1_000;

/** The only memory of the simulator; it is bounded. */
export function createTurns(): Turns {
  const turns = new Map<string, number>();
  return {
    take(key) {
      const turn = turns.get(key) ?? 0;
      // A map keeps the order of insertion: the first key has waited longest.
      turns.delete(key);
      turns.set(key, turn + 1);
      if (turns.size > MOST_KEYS) turns.delete(turns.keys().next().value ?? key);
      return turn;
    },
  };
}
