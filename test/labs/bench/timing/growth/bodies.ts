import { formatRatio, formatTime, median } from '../statistics';
import type { Goal, Table } from '../section';
import type { GrowthPart, GrowthPlan } from './part';
import { formatCount, formatMegabytes } from './part';
import { runScript } from './run-child';

const NAMES = {
  parse: 'JSON.parse',
  supertest: 'passing, supertest response',
  plain: 'passing, text in a plain object',
  strict: 'passing, own schema of the details',
  supertestFailing: 'failing, supertest response',
  plainFailing: 'failing, text in a plain object',
} as const;
type Form = keyof typeof NAMES;
const FORMS = Object.keys(NAMES) as readonly Form[];

const HELD = { parse: 'JSON.parse', passing: 'passing', failing: 'failing' } as const;
type Held = keyof typeof HELD;
const HELD_FORMS = Object.keys(HELD) as readonly Held[];

interface Measured {
  readonly size: number;
  readonly times: Readonly<Record<Form, number>>;
  readonly peaks: Readonly<Record<Held, number>>;
}

/** How an assertion grows with the content of the response. */
export function measureBodies(plan: GrowthPlan): GrowthPart {
  const { project, sizes, rounds, emptyPeak } = plan;
  const samples = measureTimes(plan);
  const all = sizes.map((size, index): Measured => {
    process.stderr.write(`(e) memory for a body of ${size} bytes\n`);
    const peak = (form: Held): number => runScript(project.folder, 'hold-body', [size, form]).peak;
    const time = (form: Form): number => median(samples[index]?.[form] ?? []);
    return {
      size,
      times: Object.fromEntries(FORMS.map((form) => [form, time(form)])) as Measured['times'],
      peaks: Object.fromEntries(HELD_FORMS.map((form) => [form, peak(form)])) as Measured['peaks'],
    };
  });
  return {
    method: `**Size of the body.** A problem document (RFC 9457) with as many details as make the size, \`toBeConflict(code)\` in plain Node with the package \`expect\`: on a response of supertest, and on \`{ status, headers, body }\` with the text; where it fails, the detail in the middle lacks its text, and the message is written. Medians of the batches of ${rounds} processes for each size, which take turns, as the assertions do in each process. The goal is growth like that of \`JSON.parse\`, between the two largest: what is quadratic would grow ten times as much. Memory is that of a process of its own, with the text and five assertions (or five \`JSON.parse\`).`,
    tables: [
      timeTable(
        'passing',
        {
          supertest: 'supertest response',
          plain: 'text in a plain object',
          strict: 'the same, own schema of the details',
        },
        all,
      ),
      timeTable(
        'failing',
        { supertestFailing: 'supertest response', plainFailing: 'text in a plain object' },
        all,
      ),
      memoryTable(all, emptyPeak),
    ],
    charts: [
      {
        kind: 'lines',
        name: 'growth-body',
        title: 'Time per assertion, by size of the body',
        axis: 'ms per assertion',
        abscissa: 'bytes of the body',
        isLogarithmic: true,
        lines: (['supertest', 'plain', 'supertestFailing', 'parse'] as const).map((form) => ({
          name: form === 'parse' ? 'JSON.parse of the text' : `jest-error-contract, ${NAMES[form]}`,
          points: all.map(({ size, times }) => ({ x: size, y: times[form] / 1e6 })),
        })),
      },
    ],
    goals: (['supertest', 'plain', 'supertestFailing'] as const).flatMap((form) => linearity(form, all)),
  };
}

function measureTimes({ project, sizes, rounds }: GrowthPlan): readonly Readonly<Record<Form, number[]>>[] {
  const samples = sizes.map(
    () => Object.fromEntries(FORMS.map((form) => [form, []])) as unknown as Record<Form, number[]>,
  );
  for (let round = 1; round <= rounds; round += 1) {
    process.stderr.write(
      `(e) round ${round} of ${rounds} of assertions on bodies of ${sizes.join(', ')} bytes\n`,
    );
    for (const [index, size] of sizes.entries()) {
      const { stdout } = runScript(project.folder, 'time-body', [size, BATCHES]);
      const times = JSON.parse(stdout) as Readonly<Record<Form, readonly number[]>>;
      for (const form of FORMS) samples[index]?.[form].push(...times[form]);
    }
  }
  return samples;
}

const BATCHES = 7;

/**
 * Linear: from the last size but one to the last the time grows as that of the parsing does, which V8 itself
 * slows down when there is much to keep. What is quadratic would grow ten times as much.
 */
function linearity(form: Form, all: readonly Measured[]): readonly Goal[] {
  const [before, last] = all.slice(-2);
  if (before === undefined || last === undefined) return [];
  const inParses = ({ times }: Measured): number => times[form] / times.parse;
  return [
    {
      name: `${NAMES[form]}: growth from ${formatCount(before.size)} to ${formatCount(last.size)} bytes, of that of \`JSON.parse\``,
      value: inParses(last) / inParses(before),
      limit: 1.25,
      unit: 'ratio',
    },
  ];
}

/** Beside the parsing, which is the least that can be done with the text. */
function timeTable(
  verdict: string,
  columns: Readonly<Partial<Record<Form, string>>>,
  all: readonly Measured[],
): Table {
  const forms = FORMS.filter((form) => columns[form] !== undefined);
  return {
    caption: `Time per assertion, ${verdict}, and its ratio to \`JSON.parse\` of the text`,
    header: ['bytes of the body', NAMES.parse, ...forms.flatMap((form) => [columns[form] ?? '', 'ratio'])],
    rows: all.map(({ size, times }) => [
      formatCount(size),
      formatTime(times.parse),
      ...forms.flatMap((form) => [formatTime(times[form]), formatRatio(times[form] / times.parse)]),
    ]),
  };
}

function memoryTable(all: readonly Measured[], emptyPeak: number): Table {
  return {
    caption: 'Peak memory of the process',
    header: ['bytes of the body', ...HELD_FORMS.map((form) => HELD[form])],
    rows: [
      ['none: a Node process that does nothing', formatMegabytes(emptyPeak), '–', '–'],
      ...all.map(({ size, peaks }) => [
        formatCount(size),
        ...HELD_FORMS.map((form) => formatMegabytes(peaks[form])),
      ]),
    ],
  };
}
