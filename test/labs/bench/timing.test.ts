import { table } from './markdown';
import { chartSvg } from './timing/chart';
import { goalsTable } from './timing/goals';
import { page } from './timing/page';
import type { BarChart, Chart, Goal, LineChart, Section } from './timing/section';
import { formatRatio, formatTime, median } from './timing/statistics';

test.each([
  [[3], 3],
  [[1, 2], 1.5],
  [[5, 1, 3], 3],
  [[4, 1, 3, 2], 2.5],
  [[10, 9, 100], 10],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('there is no median of nothing', () => {
  expect(() => median([])).toThrow('No values, no median.');
});

test.each([
  [0, '0 ns'],
  [0.5, '0.500 ns'],
  [850, '850 ns'],
  [1_000, '1.00 µs'],
  [12_345, '12.3 µs'],
  [999_000_000, '999 ms'],
  [1.2e9, '1.20 s'],
  [125e9, '125 s'],
])('%d ns are written as %s', (nanoseconds, expected) => {
  expect(formatTime(nanoseconds)).toBe(expected);
});

test.each([
  [0, '0'],
  [0.005_123, '0.00512'],
  [1.034, '1.03'],
  [99.94, '99.9'],
  [411.4, '411'],
])('the ratio %d is written as %s', (ratio, expected) => {
  expect(formatRatio(ratio)).toBe(expected);
});

test('a table is as wide as its widest cells, and a bar in a cell ends no column', () => {
  expect(
    table(
      ['name', 'n', 'verdict'],
      [
        ['a|b', '1,000', 'met'],
        ['longer name', '2', 'missed'],
      ],
      ['left', 'right', 'left'],
    ),
  ).toMatchInlineSnapshot(`
   "| name        |     n | verdict |
   | ----------- | ----: | ------- |
   | a\\|b        | 1,000 | met     |
   | longer name |     2 | missed  |"
  `);
});

const goal: Goal = { name: 'ours', value: 1, limit: 1.1, unit: 'ratio' };

test.each<[Partial<Goal>, value: string, limit: string, verdict: string]>([
  [{}, '1.00', '1.10', 'met, within the noise'],
  [{ value: 0.9 }, '0.900', '1.10', 'met'],
  [{ value: 1.1 }, '1.10', '1.10', 'met, within the noise'],
  [{ value: 1.1001 }, '1.10', '1.10', 'missed by 0.0091 %, within the noise'],
  [{ value: 1.22 }, '1.22', '1.10', 'missed by 11 %'],
  [{ value: 4.4 }, '4.40', '1.10', 'missed: 4.00 times the limit'],
  [{ value: Number.NaN }, 'not measured', '1.10', 'not measured'],
  [{ value: Infinity }, 'not measured', '1.10', 'not measured'],
  [{ value: 5.5, limit: 5, unit: 'ms' }, '5.50 ms', '5.00 ms', 'missed by 10 %'],
  [{ value: 7_421, limit: 8_000, unit: 'characters' }, '7,421 characters', '8,000 characters', 'met'],
  [
    { value: 8_001, limit: 8_000, unit: 'characters' },
    '8,001 characters',
    '8,000 characters',
    'missed by 0.012 %',
  ],
  [{ value: 12, limit: 100, unit: 'MB' }, '12.0 MB', '100 MB', 'met'],
])('the goal %p: %s of %s is %s', (part, value, limit, verdict) => {
  const text = goalsTable([sectionWith({ goals: [{ ...goal, ...part }] })]);
  const cells = text
    .split('\n')[2]
    ?.split('|')
    .map((cell) => cell.trim());
  expect(cells).toEqual(['', '(e)', 'ours', value, limit, verdict, '']);
});

function sectionWith(part: Partial<Section>): Section {
  return { id: 'e', title: 'Growth', method: 'Measured.', tables: [], charts: [], goals: [], ...part };
}

const bars: BarChart = {
  kind: 'bars',
  name: 'suites',
  title: 'Suites [all]',
  axis: 'ratio to nothing',
  isLogarithmic: false,
  groups: [
    {
      name: 'CPU',
      bars: [
        { name: 'register', value: 1, label: '1.00' },
        { name: 'somebody else', value: 4, label: '4.00' },
        { name: 'nothing at all', value: 0, label: '0' },
      ],
    },
  ],
};

const lines: LineChart = {
  kind: 'lines',
  name: 'growth',
  title: 'Growth',
  axis: 'ms',
  abscissa: 'bytes',
  isLogarithmic: true,
  lines: [
    {
      name: 'jest-error-contract',
      points: [
        { x: 1_000, y: 0.1 },
        { x: 10_000, y: 1 },
        { x: 100_000, y: 10 },
      ],
    },
    {
      name: 'JSON.parse',
      points: [
        { x: 1_000, y: 0.05 },
        { x: 100_000, y: 10 },
      ],
    },
  ],
};

test('the page shows the goals first, then each section', () => {
  const sections = [
    sectionWith({
      id: 'c',
      title: 'Suites',
      method: 'Five rounds.',
      charts: [bars],
      tables: [
        { caption: 'Medians', header: ['set-up', 'CPU'], rows: [['register', '1.02']] },
        { caption: 'Memory', header: ['set-up', 'peak'], rows: [['register', '90 MB']] },
      ],
      goals: [{ ...goal, name: 'CPU, of a suite without' }],
    }),
    sectionWith({ goals: [{ ...goal, name: 'growth', value: 2 }] }),
  ];
  expect(page({ sections, origin: 'Written today.', notes: '- growth: _known_.\n' })).toMatchInlineSnapshot(`
   "# Timing

   Written today.

   Every ratio is one of two medians of the same run, in which what is compared took turns. Times of different sections are not comparable.

   A value within 10 % of its limit is within the noise: in another run, or on a loaded machine, it can be on the other side.

   ## Goals

   | part | what is compared        | value | limit | goal                  |
   | ---- | ----------------------- | ----: | ----: | --------------------- |
   | (c)  | CPU, of a suite without |  1.00 |  1.10 | met, within the noise |
   | (e)  | growth                  |  2.00 |  1.10 | missed by 82 %        |

   ## Where a goal is not met, and why

   - growth: _known_.

   ## (c) Suites

   Five rounds.

   ![Suites \\[all\\]: ratio to nothing](suites.svg)

   ### Medians

   | set-up   |  CPU |
   | -------- | ---: |
   | register | 1.02 |

   ### Memory

   | set-up   |  peak |
   | -------- | ----: |
   | register | 90 MB |

   ## (e) Growth

   Measured.
   "
  `);
});

test('without notes there is no place for them', () => {
  const text = page({ sections: [sectionWith({})], origin: 'Written today.', notes: '\n' });
  expect(text).not.toContain('and why');
});

/** The values of an attribute, of all elements of a name. */
function attributes(svg: string, element: string, attribute: string): readonly string[] {
  return [...svg.matchAll(new RegExp(`<${element}\\b[^>]*? ${attribute}="([^"]*)"`, 'g'))].map(
    ([, value = '']) => value,
  );
}

/** What keeps a text from being XML with numbers where numbers belong. */
function faultsOf(svg: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const rest = svg.replaceAll(
    /<(\/?)([a-z]+)((?: [A-Za-z0-9:-]+="[^"<>]*")*)(\/?)>/g,
    (tag, end: string, name: string, _: string, isEmpty: string) => {
      if (end !== '' && open.pop() !== name) faults.push(tag);
      if (end === '' && isEmpty === '') open.push(name);
      return '';
    },
  );
  const numbers = svg.match(/="[^"]*(?:NaN|Infinity|undefined)[^"]*"/g) ?? [];
  const marks = rest.match(/[<>]|&(?!(?:amp|lt|gt|quot);)|[\u0000-\u0008]/g) ?? [];
  return [...faults, ...open, ...numbers, ...marks];
}

const oddNames = ['<script>alert("1 & 2")</script>', '\u0000\u0007', 'x'.repeat(500), '', '\ud83d'];
const oddValues = [0, -1, 1e-300, 1e300, Number.NaN, Infinity];

test.each<[string, Chart]>([
  ['bars', bars],
  ['bars on a logarithmic axis', { ...bars, isLogarithmic: true }],
  ['bars without a group', { ...bars, groups: [] }],
  ['a group without bars', { ...bars, groups: [{ name: 'empty', bars: [] }] }],
  ['lines', lines],
  ['lines on a linear axis', { ...lines, isLogarithmic: false }],
  ['no lines', { ...lines, lines: [] }],
  ['a line without points', { ...lines, lines: [{ name: 'none', points: [] }] }],
  ...[true, false].flatMap((isLogarithmic): [string, Chart][] => [
    [
      `odd bars, ${isLogarithmic ? 'logarithmic' : 'linear'}`,
      {
        ...bars,
        isLogarithmic,
        title: oddNames.join(' '),
        axis: oddNames.join(' '),
        groups: oddNames.map((name) => ({
          name,
          bars: oddValues.map((value) => ({ name, value, label: name })),
        })),
      },
    ],
    [
      `odd lines, ${isLogarithmic ? 'logarithmic' : 'linear'}`,
      {
        ...lines,
        isLogarithmic,
        abscissa: oddNames.join(' '),
        lines: oddNames.map((name) => ({
          name,
          points: oddValues.flatMap((x) => oddValues.map((y) => ({ x, y }))),
        })),
      },
    ],
  ]),
])('%s: well-formed, with a title, and nothing outside of the image', (_, chart) => {
  const svg = chartSvg(chart);
  expect(faultsOf(svg)).toEqual([]);
  expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*>\n<title>/);
  const [height = ''] = attributes(svg, 'svg', 'height');
  for (const [element, attribute, most] of [
    ['circle', 'cx', 720],
    ['circle', 'cy', Number(height)],
    ['rect', 'width', 720],
    ['line', 'x2', 720],
    ['line', 'y2', Number(height)],
    ['text', 'y', Number(height)],
  ] as const) {
    for (const value of attributes(svg, element, attribute)) {
      expect(Number(value)).toBeGreaterThanOrEqual(0);
      expect(Number(value)).toBeLessThanOrEqual(most);
    }
  }
});

test('what is wrong with an SVG would be found', () => {
  expect(faultsOf('<svg><g></svg>')).not.toEqual([]);
  expect(faultsOf('<svg width="NaN"></svg>')).not.toEqual([]);
  expect(faultsOf('<svg>a < b</svg>')).not.toEqual([]);
  expect(faultsOf('<svg>a & b</svg>')).not.toEqual([]);
});

test('bars are as long as their values, ours are of their own colour, and values stand beside them', () => {
  const svg = chartSvg(bars);
  const drawn = [...svg.matchAll(/<rect [^>]*width="([\d.]+)" height="14" fill="(#\w+)"><title>([^<]*)</g)];
  const [ours, other, none] = drawn.map(([, width]) => Number(width));
  expect(drawn.map(([, , , title]) => title)).toEqual([
    'register: 1.00',
    'somebody else: 4.00',
    'nothing at all: 0',
  ]);
  expect((other ?? 0) / (ours ?? 1)).toBeCloseTo(4, 1);
  expect(none).toBe(0);
  expect(drawn[0]?.[2]).not.toBe(drawn[1]?.[2]);
  expect(drawn[2]?.[2]).toBe(drawn[1]?.[2]);
  expect(textsOf(svg)).toEqual(
    expect.arrayContaining(['1.00', '4.00', 'ratio to nothing', 'jest-error-contract']),
  );
});

test.each<[string, BarChart | LineChart, readonly string[]]>([
  ['linear', bars, ['0', '1', '2', '3', '4']],
  [
    'logarithmic, below the least',
    { ...bars, isLogarithmic: true },
    ['0.1', '0.2', '0.5', '1', '2', '5', '10'],
  ],
  [
    'decades',
    lines,
    ['0.01', '0.1', '1', '10', '1,000', '2,000', '5,000', '10,000', '20,000', '50,000', '100,000'],
  ],
  [
    'many decades',
    {
      ...lines,
      lines: [
        {
          name: 'a',
          points: [
            { x: 1, y: 1e-9 },
            { x: 10, y: 1e9 },
          ],
        },
      ],
    },
    ['10⁻⁹', '10⁻⁶', '0.001', '1', '1,000', '1,000,000', '10⁹', '1', '2', '5', '10'],
  ],
])('the ticks of an axis: %s', (_, chart, expected) => {
  const ticks = [...chartSvg(chart).matchAll(/font-size="11"[^>]*>([^<]*)</g)].map(([, label]) => label);
  expect(ticks).toEqual(expected);
});

test('a line goes through its points, evenly on two logarithmic axes', () => {
  const svg = chartSvg(lines);
  const [points = ''] = attributes(svg, 'polyline', 'points');
  const [first, second, third] = points.split(' ').map((point) => point.split(',').map(Number));
  expect((second?.[0] ?? 0) - (first?.[0] ?? 0)).toBeCloseTo((third?.[0] ?? 0) - (second?.[0] ?? 0), 0);
  expect((first?.[1] ?? 0) - (second?.[1] ?? 0)).toBeCloseTo((second?.[1] ?? 0) - (third?.[1] ?? 0), 0);
  // Ours is drawn through, others are dashed; the last values stand at the ends.
  expect(attributes(svg, 'polyline', 'stroke-dasharray')).toHaveLength(1);
  expect(textsOf(svg).filter((text) => text === '10')).toHaveLength(3);
});

function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, content = '']) => content);
}
