import { barsBody } from './chart/bars';
import { linesBody } from './chart/lines';
import { FONT, text, WIDTH } from './chart/svg';
import type { Chart } from './section';

/** Draws a chart as an SVG image. It brings its own light ground, so that it reads well in a dark theme, too. */
export function chartSvg(chart: Chart): string {
  const { body, height } = chart.kind === 'bars' ? barsBody(chart, TOP) : linesBody(chart, TOP);
  const title = text({ x: 20, y: 32, size: 17, weight: 600 }, chart.title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="${FONT}">`,
    title.replace(/^<text[^>]*>/, '<title>').replace(/<\/text>$/, '</title>'),
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="6" fill="#ffffff" stroke="#d0d7de"/>`,
    title,
    ...body,
    '</svg>',
    '',
  ].join('\n');
}

/** Below the title. */
const TOP = 50;
