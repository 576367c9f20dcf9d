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

/** Never by nothing: a goal that is missed by a hair is missed. */
function verdictOf({ value, limit }: Goal): string {
  if (!Number.isFinite(value)) return 'not measured';
  if (value <= limit) return 'met';
  const excess = value / limit - 1;
  return excess >= 1
    ? `missed: ${formatRatio(value / limit)} times the limit`
    : `missed by ${Number((excess * 100).toPrecision(2))} %`;
}
