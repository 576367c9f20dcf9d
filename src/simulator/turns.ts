/** How often each client has asked for the same thing. */
export interface Turns {
  /** The number of this turn, from 0. */
  readonly take: (key: string) => number;
}

/** Whoever has not come for this many others is forgotten, and begins anew. */
const MOST_KEYS = 1_000;

/** The only memory that the simulator has; it is bounded. */
export function createTurns(): Turns {
  const turns = new Map<string, number>();
  return {
    take(key) {
      const turn = turns.get(key) ?? 0;
      // A map keeps the order in which keys were added: the first one has waited longest.
      turns.delete(key);
      turns.set(key, turn + 1);
      if (turns.size > MOST_KEYS) turns.delete(turns.keys().next().value ?? key);
      return turn;
    },
  };
}
