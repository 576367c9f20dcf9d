import type { CatalogReport, Provocation } from '../contract-report';

/** The colours of the summary; the caller knows the terminal. */
export interface TextStyle {
  readonly good: Paint;
  readonly bad: Paint;
  readonly dim: Paint;
  readonly bold: Paint;
}

export type Paint = (text: string) => string;

const plain: Paint = (line) => line;

export const plainStyle: TextStyle = { good: plain, bad: plain, dim: plain, bold: plain };

/** As wide as the longest label. */
const LABEL = 'not in catalog'.length;

/** A labelled line for a list; nothing for an empty one. */
export function labelled(label: string, text: string, paint: Paint): readonly string[] {
  return text === '' ? [] : [`    ${paint(label.padEnd(LABEL))} ${text}`];
}

/** A continuation of the line above. */
export function beneath(text: string): string {
  return `    ${' '.repeat(LABEL)} ${text}`;
}

/** The request and the test that provoked an error. */
export function provokedBy({ method, path, file, test }: Provocation): string {
  return `← ${method} ${path} in ${file}${test === null ? '' : ` › ${test}`}`;
}

/** The text of the summary for one kind of catalog. */
export interface CatalogText {
  /** The share that held. */
  readonly head: (catalog: CatalogReport) => string;
  /** The state of each error and, with details, its tests; in brief, only the broken ones. */
  readonly lines: (
    catalog: CatalogReport,
    style: TextStyle,
    how: { readonly details: boolean; readonly isBrief: boolean },
  ) => readonly string[];
}
