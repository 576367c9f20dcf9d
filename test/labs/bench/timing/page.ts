import { table } from '../markdown';
import { goalsTable } from './goals';
import type { Chart, Section, Table } from './section';

export interface Page {
  readonly sections: readonly Section[];
  /** Who has written it, when, and on what machine. */
  readonly origin: string;
  /** What people have to say about it, in Markdown; taken over as it is. */
  readonly notes: string;
}

/** The results of a run, as Markdown that reads well on a terminal too. */
export function page({ sections, origin, notes }: Page): string {
  const parts = [
    '# Timing',
    origin,
    'Every ratio is one of two medians of the same run, in which what is compared took turns. Times of different sections are not comparable.',
    'A value within 10 % of its limit is within the noise: in another run, or on a loaded machine, it can be on the other side.',
    '## Goals',
    goalsTable(sections),
    ...(notes.trim() === '' ? [] : ['## Where a goal is not met, and why', notes.trim()]),
    ...sections.flatMap(sectionParts),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionParts({ id, title, method, charts, tables }: Section): readonly string[] {
  return [
    `## (${id}) ${title}`,
    method.trim(),
    ...charts.map(image),
    ...tables.flatMap(({ caption, header, rows }: Table) => [`### ${caption}`, table(header, rows)]),
  ];
}

function image({ name, title, axis }: Chart): string {
  return `![${`${title}: ${axis}`.replaceAll(/[\\[\]]/g, '\\$&')}](${name}.svg)`;
}
