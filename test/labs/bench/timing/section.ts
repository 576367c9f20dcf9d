/** What one part of the bench has measured, ready for the page. */
export interface Section {
  /** The letter by which it can be run alone: `npm run bench -- a`. */
  readonly id: string;
  readonly title: string;
  /** How it was measured, in Markdown. */
  readonly method: string;
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
  readonly goals: readonly Goal[];
}

export interface Table {
  readonly caption: string;
  readonly header: readonly string[];
  /** The first column is text; the others are numbers, in words. */
  readonly rows: readonly (readonly string[])[];
}

/** A number that is to be at most another: a ratio of two medians of the same run, as a rule. */
export interface Goal {
  /** What is compared with what: `passing, 60-byte 409, of a bare expect(x).toBe(y)`. */
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: 'ratio' | 'ms' | 'characters' | 'MB';
}

export type Chart = BarChart | LineChart;

interface ChartHead {
  /** The name of the file, without `.svg`. */
  readonly name: string;
  readonly title: string;
  /** What the values are, with their unit: `CPU time, ratio to a suite without set-up`. */
  readonly axis: string;
  /** Whether the axis of the values is logarithmic. */
  readonly isLogarithmic: boolean;
}

/** Horizontal bars, in groups. */
export interface BarChart extends ChartHead {
  readonly kind: 'bars';
  readonly groups: readonly {
    readonly name: string;
    readonly bars: readonly { readonly name: string; readonly value: number; readonly label: string }[];
  }[];
}

/** Lines over a logarithmic abscissa. */
export interface LineChart extends ChartHead {
  readonly kind: 'lines';
  readonly abscissa: string;
  readonly lines: readonly {
    readonly name: string;
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
}
