import type { LineChart } from '../section';
import type { Body } from './bars';
import { isOurs } from './is-ours';
import { formatNumber, scaleOf } from './scale';
import { cut, escaped, FAINT_INK, GRID, line, round, text, WIDTH, widthOf } from './svg';

/** Colours that the colour-blind tell apart, each with a shape of its own (Okabe and Ito, darkened for white). */
const LOOKS = [
  ['#0072b2', 'circle'],
  ['#c04a00', 'square'],
  ['#00795a', 'diamond'],
  ['#a03c78', 'triangle'],
  ['#59636e', 'cross'],
  ['#8a6100', 'square'],
] as const;
type Look = (typeof LOOKS)[number];

const EDGE = 20;
const LEFT = 84;
const RIGHT = WIDTH - 72;
const PLOT = 300;
const ROW = 20;

/** Lines over a logarithmic abscissa, with the last value of each beside it. */
export function linesBody({ lines, axis, abscissa, isLogarithmic }: LineChart, top: number): Body {
  const points = lines.flatMap((one) => one.points);
  const xScale = scaleOf(
    points.map(({ x }) => x),
    { isLogarithmic: true },
  );
  const yScale = scaleOf(
    points.map(({ y }) => y),
    { isLogarithmic },
  );
  const looks = lines.map((_, index) => LOOKS[index % LOOKS.length] ?? LOOKS[0]);
  const { parts: legend, bottom } = legendOf(lines, looks, top);
  const plotTop = bottom + 24;
  const plotBottom = plotTop + PLOT;
  const place = ({ x, y }: { readonly x: number; readonly y: number }): Place => ({
    x: LEFT + xScale.at(x) * (RIGHT - LEFT),
    y: plotBottom - yScale.at(y) * PLOT,
  });
  const ends = lines.flatMap(({ points: all }, index) => {
    const last = all.at(-1);
    return last === undefined ? [] : [{ index, ...place(last), label: formatNumber(last.y) }];
  });
  const middle = round(plotTop + PLOT / 2);
  return {
    body: [
      ...legend,
      ...yScale.ticks.flatMap(({ at, label }) => {
        const y = plotBottom - at * PLOT;
        return [
          line(LEFT, y, RIGHT, y, GRID),
          text({ x: LEFT - 8, y: y + 4, anchor: 'end', fill: FAINT_INK, size: 11 }, label),
        ];
      }),
      ...xScale.ticks.flatMap(({ at, label }) => {
        const x = LEFT + at * (RIGHT - LEFT);
        return [
          line(x, plotTop, x, plotBottom, GRID),
          text({ x, y: plotBottom + 18, anchor: 'middle', fill: FAINT_INK, size: 11 }, label),
        ];
      }),
      line(LEFT, plotTop, LEFT, plotBottom, FAINT_INK),
      line(LEFT, plotBottom, RIGHT, plotBottom, FAINT_INK),
      ...lines.flatMap((one, index) => drawLine(one, looks[index] ?? LOOKS[0], place)),
      ...apart(ends).map(({ index, x, y, label }) =>
        text({ x: x + 10, y: y + 4, weight: 600, fill: (looks[index] ?? LOOKS[0])[0] }, label),
      ),
      text({ x: (LEFT + RIGHT) / 2, y: plotBottom + 42, anchor: 'middle', fill: FAINT_INK }, abscissa),
      text(
        { x: 26, y: middle, anchor: 'middle', fill: FAINT_INK, transform: `rotate(-90 26 ${middle})` },
        axis,
      ),
    ],
    height: plotBottom + 58,
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function drawLine(
  { name, points }: LineChart['lines'][number],
  look: Look,
  place: (point: LineChart['lines'][number]['points'][number]) => Place,
): readonly string[] {
  const places = points.map(place);
  const path = places.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
  return [
    `<polyline points="${path}" fill="none" stroke="${look[0]}" ${strokeOf(name)}><title>${escaped(name)}</title></polyline>`,
    ...places.map((one) => mark(one, look)),
  ];
}

function strokeOf(name: string): string {
  return isOurs(name) ? 'stroke-width="2.5"' : 'stroke-width="1.5" stroke-dasharray="5 4"';
}

function mark({ x, y }: Place, [colour, shape]: Look): string {
  const at = (dx: number, dy: number): string => `${round(x + dx)},${round(y + dy)}`;
  if (shape === 'circle') return `<circle cx="${round(x)}" cy="${round(y)}" r="4" fill="${colour}"/>`;
  const corners = {
    square: [at(-3.5, -3.5), at(3.5, -3.5), at(3.5, 3.5), at(-3.5, 3.5)],
    diamond: [at(0, -5), at(5, 0), at(0, 5), at(-5, 0)],
    triangle: [at(0, -5), at(4.5, 3.5), at(-4.5, 3.5)],
    cross: [
      at(-4, -1),
      at(-1, -1),
      at(-1, -4),
      at(1, -4),
      at(1, -1),
      at(4, -1),
      at(4, 1),
      at(1, 1),
      at(1, 4),
      at(-1, 4),
      at(-1, 1),
      at(-4, 1),
    ],
  }[shape];
  return `<polygon points="${corners.join(' ')}" fill="${colour}"/>`;
}

/** From left to right, and where there is no room left, in a new row. */
function legendOf(
  lines: LineChart['lines'],
  looks: readonly Look[],
  top: number,
): { readonly parts: readonly string[]; readonly bottom: number } {
  const parts: string[] = [];
  let x = EDGE;
  let y = top + 6;
  for (const [index, { name }] of lines.entries()) {
    const look = looks[index] ?? LOOKS[0];
    const shown = cut(name, WIDTH - 2 * EDGE - 36);
    const width = 36 + widthOf(shown) + 18;
    if (x > EDGE && x + width > WIDTH) [x, y] = [EDGE, y + ROW];
    parts.push(
      `<line x1="${round(x)}" y1="${y}" x2="${round(x + 28)}" y2="${y}" stroke="${look[0]}" ${strokeOf(name)}/>`,
      mark({ x: x + 14, y }, look),
      text({ x: x + 36, y: y + 4, weight: isOurs(name) ? 600 : 400 }, shown),
    );
    x += width;
  }
  return { parts, bottom: y };
}

/** Moves labels that would lie on each other. */
function apart<T extends Place>(labels: readonly T[]): readonly T[] {
  let lowest = -Infinity;
  return [...labels]
    .sort((one, other) => one.y - other.y)
    .map((one) => {
      lowest = Math.max(one.y, lowest + 14);
      return { ...one, y: lowest };
    });
}
