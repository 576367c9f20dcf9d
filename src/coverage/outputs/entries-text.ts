import { onOneLine } from '../../core/printable';
import type { CatalogReport, EntryReport } from '../contract-report';
import { counted, limited } from '../words';
import type { CatalogText, TextStyle } from './text-style';
import { beneath, labelled, provokedBy } from './text-style';

/** The number of codes on a line without details. */
const MOST_CODES = 5;

/** For a catalog without operations. */
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
      ...labelled('never valid', inState('broken'), style.bad),
      ...(isBrief ? [] : labelled('never seen', inState('never'), style.dim)),
      ...labelled('not in catalog', codesText(uncatalogued, details), style.bad),
      ...(uncatalogued.length === 0 || isBrief ? [] : [style.dim(beneath(leadOn(catalog)))]),
      ...(details ? promised.flatMap((entry) => evidenceLines(entry, style)) : []),
    ];
  },
};

/** The next step for errors that are not in a catalog; users cannot add to the built-in one. */
function leadOn({ source }: CatalogReport): string {
  return source === 'standard'
    ? 'npx jest-error-contract learn writes a catalog from the tests'
    : 'add entries, or run npx jest-error-contract learn --update';
}

/** An error of a catalog, or, without a state, an error that is not in it. */
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

/** Each test that provoked an error of the catalog. */
function evidenceLines({ status, code, tests }: EntryReport, style: TextStyle): readonly string[] {
  return tests.map((one) => style.dim(onOneLine(`    ${status} ${code} ${provokedBy(one)}`)));
}
