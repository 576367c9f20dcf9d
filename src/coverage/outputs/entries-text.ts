import { onOneLine } from '../../core/printable';
import type { CatalogReport, EntryReport } from '../contract-report';
import { counted, limited } from '../words';
import type { CatalogText, TextStyle } from './text-style';
import { beneath, labelled, provokedBy } from './text-style';

/** How many codes a line shows where it is not to show all. */
const MOST_CODES = 5;

/** Of a catalog that knows no operations. */
export const entriesText: CatalogText = {
  head: ({ own, held, percentage, entries }) =>
    percentage === null
      ? `no errors of its own; ${counted(entries.filter(({ state }) => state === 'held').length, 'inherited error')} held`
      : `${held} of ${counted(own, 'error')} held (${percentage} %)`,
  lines(catalog, style, { details, isBrief }) {
    const { entries, uncatalogued } = catalog;
    const promised = entries.filter(({ inherited, state }) => !inherited || state !== 'never');
    const inState = (state: EntryReport['state']): string => {
      const such = promised.filter((entry) => entry.state === state);
      return codesText(
        such.filter(({ inherited }) => state === 'broken' || !inherited || details),
        details,
      );
    };
    return [
      ...(isBrief ? [] : labelled('held', inState('held'), style.good)),
      ...labelled('only broken', inState('broken'), style.bad),
      ...(isBrief ? [] : labelled('never', inState('never'), style.dim)),
      ...labelled('not in it', codesText(uncatalogued, details), style.bad),
      ...(uncatalogued.length === 0 || isBrief ? [] : [style.dim(beneath(leadOn(catalog)))]),
      ...(details ? promised.flatMap((entry) => evidenceLines(entry, style)) : []),
    ];
  },
};

/** What to do with errors that a catalog lacks; the built-in one is nobody's to add to. */
function leadOn({ source }: CatalogReport): string {
  return source === 'standard'
    ? 'npx jest-error-contract learn makes a catalog of what the tests provoke'
    : 'add an entry for each, or run npx jest-error-contract learn --update';
}

/** An error of a catalog, or, without a state, one that it lacks. */
interface ListedError {
  readonly status: number;
  readonly code: string | null;
  readonly responses: number;
  readonly state?: EntryReport['state'] | undefined;
}

/** The first of the errors; all of them with details. */
function codesText(errors: readonly ListedError[], details: boolean): string {
  const { shown, left } = limited(errors, details ? Infinity : MOST_CODES);
  const texts = shown.map(({ status, code, state, responses }) => {
    const often = state === undefined && responses > 1 ? ` ×${responses}` : '';
    return `${status} ${onOneLine(code ?? '(no code)')}${often}`;
  });
  return [...texts, ...(left > 0 ? [`… ${left} more`] : [])].join(', ');
}

/** Each test that has provoked an error of the catalog. */
function evidenceLines({ status, code, tests }: EntryReport, style: TextStyle): readonly string[] {
  return tests.map((one) => style.dim(onOneLine(`    ${status} ${code} ${provokedBy(one)}`)));
}
