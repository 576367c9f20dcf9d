import { origin, table } from '../markdown';
import type { Measured, Outcome } from './measure';

/** What a run has to say, as Markdown that reads well on a terminal too. */
export interface Report {
  readonly text: string;
  /** What keeps the goal from being met, one line each; empty where it is met. */
  readonly problems: readonly string[];
}

interface Run {
  readonly names: readonly string[];
  readonly faulty: readonly Measured[];
  readonly controls: readonly Measured[];
  readonly classes: number;
  readonly seconds: number;
}

export function report({ names, faulty, controls, classes, seconds }: Run): Report {
  const seen = faulty.filter(({ one }) => one.visible === 'matcher');
  const refused = faulty.filter(({ one }) => one.visible === 'client');
  const silent = faulty.filter(({ one }) => one.visible === 'raw');
  const unnamed = refused.filter(({ refusal = '' }) => refusal === '');
  const problems = [
    ...seen
      .filter(({ outcomes }) => outcomes[0] !== 'caught')
      .map(({ one, outcomes }) => `${outcomes[0]}: ${one.id}`),
    ...controls
      .filter(({ outcomes }) => outcomes[0] !== 'missed')
      .map(({ one }) => `false alarm: ${one.group}: ${one.id}`),
    ...faulty.flatMap(({ one, gaps }) => gaps.map((gap) => `text: ${one.id}: ${gap}`)),
    ...unnamed.map(({ one }) => `not refused by name: ${one.id}`),
  ];
  const header = ['', 'cases', ...names];
  const failed = (outcome: Outcome): boolean => outcome !== 'missed';
  const text = [
    '# Faults caught',
    origin('npm run bench:faults', seconds),
    `${classes} classes of faults in ${faulty.length} responses, of which ${seen.length} are visible to a matcher, ${silent.length} in the octets alone, and ${refused.length} are refused by the client; ${controls.length} responses that keep their contract.`,
    '## In all',
    table(header, [
      row('visible faults caught', seen, names, (outcome) => outcome === 'caught'),
      row('missed', seen, names, (outcome) => outcome === 'missed'),
      row('crashed', [...seen, ...controls], names, (outcome) => outcome === 'crashed'),
      row('false alarms', controls, names, failed),
    ]),
    'Set up as each documents itself, the status code asserted beside it: jest-openapi and api-contract-validator with an OpenAPI 3.0 document that describes each error response (media type, members, code, required fields), jest-json-schema with the same schema of the content, supertest with a regular expression for the media type. The exact body knows the whole document beforehand, message included.',
    'A crash is an exception out of the code of a tool in place of a verdict. Content that claims to be JSON and is none makes supertest reject before any assertion: that counts as caught for every tool.',
    '## Visible faults caught, by group',
    table(
      header,
      grouped(seen).map(([group, all]) => row(group, all, names, (outcome) => outcome === 'caught')),
    ),
    '## False alarms, by group of conforming responses',
    table(
      header,
      grouped(controls).map(([group, all]) => row(group, all, names, failed)),
    ),
    '## What no matcher sees',
    `Refused by the client, each with a named error: ${refused.length - unnamed.length} of ${refused.length} (${counted(refused.map(({ refusal = '' }) => refusal))}).`,
    `Taken by the client in silence: ${silent
      .map(({ one }) => one.id.split(' · ', 1)[0] ?? '')
      .filter((id, index, all) => all.indexOf(id) === index)
      .join(', ')}.`,
    '## Where jest-error-contract falls short of the goal',
    problems.length === 0
      ? 'Nowhere: every visible fault is caught, nothing is a false alarm, and every failure names the rule, the place, expected, received and the remedy.'
      : summary(problems),
  ].join('\n\n');
  return { text: `${text}\n`, problems };
}

function grouped(all: readonly Measured[]): readonly (readonly [string, readonly Measured[]])[] {
  const groups = new Map<string, Measured[]>();
  for (const one of all) groups.set(one.one.group, [...(groups.get(one.one.group) ?? []), one]);
  return [...groups];
}

function row(
  title: string,
  all: readonly Measured[],
  names: readonly string[],
  counts: (outcome: Outcome) => boolean,
): readonly string[] {
  return [
    title,
    String(all.length),
    ...names.map((_, index) => {
      const count = all.filter(({ outcomes }) => counts(outcomes[index] ?? 'missed')).length;
      return `${count} (${share(count, all.length)})`;
    }),
  ];
}

/** Never rounded to a whole: 100 % means all of them. */
function share(count: number, all: number): string {
  const percent = all === 0 ? 0 : (count / all) * 100;
  const rounded = Math.round(percent * 10) / 10;
  if (count !== all && rounded === 100) return '99.9 %';
  return count !== 0 && rounded === 0 ? '0.1 %' : `${rounded} %`;
}

function counted(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name || 'no name'} ${count}`).join(', ');
}

/** The same fault in many formats is one line. */
function summary(problems: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const problem of problems) {
    const short = problem.replace(/ · [\w-]+ · \d+ · (\d+)/, ', variant $1');
    counts.set(short, (counts.get(short) ?? 0) + 1);
  }
  return [...counts].map(([problem, count]) => `- ${problem} (${count} times)`).join('\n');
}
