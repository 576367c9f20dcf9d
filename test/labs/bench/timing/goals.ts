import { table } from '../markdown';
import type { Goal, Section } from './section';
import { formatRatio, formatTime } from './statistics';

/** All goals of a run, and by how much they are missed. */
export function goalsTable(sections: readonly Section[]): string {
  return table(
    ['part', 'what is compared', 'value', 'limit', 'goal'],
    sections.flatMap(({ id, goals }) =>
      goals.map((goal) => [
        `(${id})`,
        goal.name,
        valueOf(goal.value, goal.unit),
        valueOf(goal.limit, goal.unit),
        verdictOf(goal),
      ]),
    ),
    ['left', 'left', 'right', 'right', 'left'],
  );
}

function valueOf(value: number, unit: Goal['unit']): string {
  if (!Number.isFinite(value)) return 'not measured';
  if (unit === 'ratio') return formatRatio(value);
  if (unit === 'ms') return formatTime(value * 1e6);
  if (unit === 'MB') return `${formatRatio(value)} MB`;
  return `${Math.round(value).toLocaleString('en-GB')} ${unit}`;
}

/** Runs of the same code differ by so much of a limit. */
const NOISE = 0.1;

/** A goal that is missed by a hair is missed, but a value near its limit can be on the other side in another run. */
function verdictOf({ value, limit, unit }: Goal): string {
  if (!Number.isFinite(value)) return 'not measured';
  const excess = value / limit - 1;
  const isNoise = Math.abs(excess) < NOISE && unit !== 'characters';
  return `${distanceOf(excess)}${isNoise ? ', within the noise' : ''}`;
}

function distanceOf(excess: number): string {
  if (excess <= 0) return 'met';
  return excess >= 1
    ? `missed: ${formatRatio(excess + 1)} times the limit`
    : `missed by ${Number((excess * 100).toPrecision(2))} %`;
}
