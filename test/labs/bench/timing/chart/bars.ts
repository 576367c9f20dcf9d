import type { BarChart } from '../section';
import { isOurs } from './is-ours';
import type { Scale } from './scale';
import { scaleOf } from './scale';
import { cut, escaped, FAINT_INK, GRID, INK, line, round, text, WIDTH, widthOf } from './svg';

export interface Body {
  readonly body: readonly string[];
  readonly height: number;
}

const OURS = '#0072b2';
const OTHERS = '#9aa4af';
const ROW = 22;
const BAR = 14;
const HEADING = 26;
const GAP = 8;
const EDGE = 20;
const LABEL = 76;
const MOST_NAME = 290;

/** Groups of horizontal bars, one below the other, over one axis. */
export function barsBody({ groups, axis, isLogarithmic }: BarChart, top: number): Body {
  const bars = groups.flatMap((group) => group.bars);
  const scale = scaleOf(
    bars.map(({ value }) => value),
    { isLogarithmic, isFromBelow: true },
  );
  const names = Math.min(MOST_NAME, Math.max(0, ...bars.map(({ name }) => widthOf(name))));
  const plot = { left: EDGE + names + 10, right: WIDTH - EDGE - LABEL };
  const parts: string[] = [];
  let y = top + 6;
  const hasOurs = bars.some(({ name }) => isOurs(name));
  if (hasOurs) parts.push(...legend(y));
  y += hasOurs ? 22 : 0;
  const start = y;
  for (const group of groups) {
    parts.push(text({ x: EDGE, y: y + 16, size: 13, weight: 600 }, cut(group.name, WIDTH - 2 * EDGE, 13)));
    y += HEADING;
    for (const bar of group.bars) {
      parts.push(...drawBar(bar, y, plot, scale));
      y += ROW;
    }
    y += GAP;
  }
  return {
    body: [
      ...scale.ticks.flatMap(({ at, label }) => {
        const x = plot.left + at * (plot.right - plot.left);
        return [
          line(x, start, x, y, GRID),
          text({ x, y: y + 16, anchor: 'middle', fill: FAINT_INK, size: 11 }, label),
        ];
      }),
      ...parts,
      line(plot.left, start, plot.left, y, FAINT_INK),
      text({ x: (plot.left + plot.right) / 2, y: y + 38, anchor: 'middle', fill: FAINT_INK }, axis),
    ],
    height: y + 54,
  };
}

interface Plot {
  readonly left: number;
  readonly right: number;
}

function drawBar(
  { name, value, label }: BarChart['groups'][number]['bars'][number],
  y: number,
  { left, right }: Plot,
  scale: Scale,
): readonly string[] {
  const ours = isOurs(name);
  const width = scale.at(value) * (right - left);
  const style = { y: y + 11, weight: ours ? 600 : 400 };
  return [
    text({ ...style, x: left - 8, anchor: 'end', fill: INK }, cut(name, MOST_NAME)),
    `<rect x="${round(left)}" y="${y}" width="${round(width)}" height="${BAR}" fill="${ours ? OURS : OTHERS}"><title>${escaped(`${name}: ${label}`)}</title></rect>`,
    text({ ...style, x: left + width + 5 }, label),
  ];
}

function legend(y: number): readonly string[] {
  return [
    `<rect x="${EDGE}" y="${y - 2}" width="12" height="12" fill="${OURS}"/>`,
    text({ x: EDGE + 18, y: y + 8, weight: 600 }, 'jest-error-contract'),
    `<rect x="${EDGE + 160}" y="${y - 2}" width="12" height="12" fill="${OTHERS}"/>`,
    text({ x: EDGE + 178, y: y + 8 }, 'others'),
  ];
}
