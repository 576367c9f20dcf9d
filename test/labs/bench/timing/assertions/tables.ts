import type { BarChart, Table } from '../section';
import { formatMemory, formatRatio, formatTime, median } from '../statistics';
import type { Measurements } from './measurements';
import type { Row } from './rows';
import { bare, ours, rows } from './rows';

/** A body that passes, or what fails in it. */
export interface Subject {
  readonly body: string;
  readonly fault?: string | undefined;
}

/** Times, and the ratios of each to the bare assertions, with and without the matchers of its process. */
export function passingTable(all: Measurements, subject: Subject): Table {
  return {
    caption: `Passing, ${subject.body} (${all.octets(subject.body).toLocaleString('en')} octets)`,
    header: [
      'assertion',
      'matchers registered',
      'time',
      'of the bare expect of its process',
      'of the bare expect without plugin',
      'ours takes, of it',
    ],
    rows: rowsWhen('passing').map((row) => {
      const place = { ...row, ...subject };
      return [
        row.title,
        String(all.registered(row.tool)),
        formatTime(all.time(place)),
        formatRatio(all.ratio(place, { ...place, name: bare.name })),
        formatRatio(all.ratio(place, { ...bare, ...subject })),
        formatRatio(all.ratio({ ...ours, ...subject }, place)),
      ];
    }),
  };
}

/** Times with the making of the text, and its length. */
export function failingTable(all: Measurements, subject: Subject): Table {
  return {
    caption: `Failing, ${subject.body}: ${subject.fault}`,
    header: ['assertion', 'time', 'ours takes, of it', 'characters of the text'],
    rows: rowsWhen('failing').map((row) => {
      const place = { ...row, ...subject };
      return [
        row.title,
        formatTime(all.time(place)),
        formatRatio(all.ratio({ ...ours, ...subject }, place)),
        all.length(place).toLocaleString('en'),
      ];
    }),
  };
}

/** The most memory that the process of each tool has held over all bodies, passing and failing. */
export function memoryTable(peaks: ReadonlyMap<string, readonly number[]>): Table {
  return {
    caption: 'Peak memory of the process of each tool, over all bodies',
    header: ['process', 'peak memory'],
    rows: [...peaks].map(([tool, all]) => [tool, formatMemory(median(all))]),
  };
}

/** All assertions, in a group of bars per body. */
export function barsOf(
  all: Measurements,
  when: 'passing' | 'failing',
  subjects: readonly Subject[],
): BarChart {
  return {
    kind: 'bars',
    name: `assertions-${when}`,
    title: `Time of one ${when} assertion`,
    axis: 'time in µs, logarithmic',
    isLogarithmic: true,
    groups: subjects.map((subject) => ({
      name: [subject.body, subject.fault].filter((part) => part !== undefined).join(': '),
      bars: rowsWhen(when).map((row) => {
        const time = all.time({ ...row, ...subject });
        return { name: row.title.replaceAll('`', ''), value: time / 1_000, label: formatTime(time) };
      }),
    })),
  };
}

function rowsWhen(when: 'passing' | 'failing'): readonly Row[] {
  return rows.filter((row) => row.when === when || row.when === 'both');
}
