import type { CatalogReport } from './contract-report';
import { operationRows, rowsInState, rowText } from './operation-rows';
import { counted, limited } from './words';

const MOST_OPERATIONS = 20;

/** One difference between a document and the service. */
export interface Drift {
  readonly sentence: string;
  /** The first test file with this difference. */
  readonly file: string | undefined;
}

/** Declared errors that were never seen, and, one by one, observed errors that are not declared. */
export function driftSentences(catalog: CatalogReport): readonly Drift[] {
  const { source, undeclared } = catalog;
  const seen = undeclared.map(({ operation, described, status, tests: [first] }): Drift => {
    const what = described
      ? `${operation} answered ${status}, which it does not declare`
      : `${operation} answered ${status}, but the document describes no such operation`;
    const test = first === undefined || first.test === null ? '' : ` (first in "${first.test}")`;
    return { sentence: `${source}: ${what}${test}.`, file: first?.file };
  });
  const never = rowsInState(operationRows(catalog), 'never');
  const count = never.reduce((sum, { errors }) => sum + errors.length, 0);
  const { shown, left } = limited(never, MOST_OPERATIONS);
  const names = [...shown.map(rowText), ...(left > 0 ? [`… ${counted(left, 'more operation')}`] : [])];
  const unseen = `${source}: ${counted(count, 'declared error')} ${count === 1 ? 'was' : 'were'} never seen: ${names.join('; ')}.`;
  return [...(count === 0 ? [] : [{ sentence: unseen, file: undefined }]), ...seen];
}
