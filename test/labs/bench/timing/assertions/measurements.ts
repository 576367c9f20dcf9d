import { median } from '../statistics';

/** What a process says of one body: the nanoseconds of a call of each assertion, and the lengths of the failure texts. */
export interface Told {
  readonly body: string;
  readonly octets?: number | undefined;
  readonly fault?: string | undefined;
  /** What `expect()` returns has so many members. */
  readonly matchers: number;
  readonly times: Readonly<Record<string, number>>;
  readonly lengths?: Readonly<Record<string, number>> | undefined;
}

/** An assertion of one tool on one body, in the process of that tool. */
export interface Place {
  readonly tool: string;
  readonly name: string;
  readonly body: string;
  readonly fault?: string | undefined;
}

/** What was measured in all rounds. */
export interface Measurements {
  readonly time: (place: Place) => number;
  /** The median of the ratios of the rounds: what disturbs the machine disturbs both sides of a round. */
  readonly ratio: (one: Place, other: Place) => number;
  readonly length: (place: Place) => number;
  readonly octets: (body: string) => number;
  /** How many matchers a tool has registered, beside those of Jest. */
  readonly registered: (tool: string) => number;
}

/** Makes the results of the rounds, each of them per tool, answer questions. */
export function measurementsOf(rounds: readonly ReadonlyMap<string, readonly Told[]>[]): Measurements {
  const told = (round: ReadonlyMap<string, readonly Told[]>, { tool, body, fault }: Place): Told =>
    required(
      round.get(tool)?.find((one) => one.body === body && one.fault === fault),
      `${tool}: ${body}`,
    );
  const times = (place: Place): readonly number[] =>
    rounds.map((round) => required(told(round, place).times[place.name], place.name));
  const first = required(rounds[0], 'a round');
  const bodies = required(first.get('no-plugin'), 'no-plugin');
  const members = (tool: string): number => required(first.get(tool)?.[0], tool).matchers;
  return {
    time: (place) => median(times(place)),
    ratio(one, other) {
      const divisors = times(other);
      return median(times(one).map((time, round) => time / (divisors[round] ?? 0)));
    },
    length: (place) => required(told(first, place).lengths?.[place.name], place.name),
    octets: (body) => required(bodies.find((one) => one.body === body)?.octets, body),
    registered: (tool) => members(tool) - members('no-plugin'),
  };
}

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`Not measured: ${name}.`);
  return value;
}
