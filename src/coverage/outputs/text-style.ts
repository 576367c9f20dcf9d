import type { CatalogReport, Provocation } from '../contract-report';

/** The colours of the summary, given by whoever knows the terminal. */
export interface TextStyle {
  readonly good: Paint;
  readonly bad: Paint;
  readonly dim: Paint;
  readonly bold: Paint;
}

export type Paint = (text: string) => string;

const plain: Paint = (line) => line;

export const plainStyle: TextStyle = { good: plain, bad: plain, dim: plain, bold: plain };

const LABEL = 'only broken'.length;

/** What is said of a list, where there is anything. */
export function labelled(label: string, text: string, paint: Paint): readonly string[] {
  return text === '' ? [] : [`    ${paint(label.padEnd(LABEL))} ${text}`];
}

/** A line that goes on with what the one above says. */
export function beneath(text: string): string {
  return `    ${' '.repeat(LABEL)} ${text}`;
}

/** Which request of which test has provoked an error. */
export function provokedBy({ method, path, file, test }: Provocation): string {
  return `← ${method} ${path} in ${file}${test === null ? '' : ` › ${test}`}`;
}

/** What the summary says of a catalog. */
export interface CatalogText {
  /** How much has held. */
  readonly head: (catalog: CatalogReport) => string;
  /** What became of each error, and, with details, by which tests; in brief, what is wrong alone. */
  readonly lines: (
    catalog: CatalogReport,
    style: TextStyle,
    how: { readonly details: boolean; readonly isBrief: boolean },
  ) => readonly string[];
}
