import { statusClasses, statuses } from '../../../../src/generated/data';
import { includesStatus } from '../../../../src/core/status-range';
import { matcherNames } from '../../../../src/core/matcher-names';

const names = matcherNames(statuses, statusClasses).filter(({ isAlias }) => !isAlias);
const single = names.filter(({ range }) => range.min === range.max);

/** The matcher of one status code: `toBeConflict`. */
export function matcherName(status: number): string {
  return single[indexOf(status)]!.name;
}

/** The matcher of a status's own class; and those that must not match: of the statuses beside it, of the other class. */
export function neighbours(status: number): { same: string; others: readonly string[] } {
  const index = indexOf(status);
  const beside = [index - 1, index + 1].map((at) => single[(at + single.length) % single.length]!.name);
  const classes = names.filter(({ range }) => range.max - range.min === 99);
  const own = classes.find(({ range }) => includesStatus(range, status))!;
  const other = classes.filter((candidate) => candidate !== own).map(({ name }) => name);
  return { same: own.name, others: [...beside, ...other] };
}

function indexOf(status: number): number {
  const index = single.findIndex(({ range }) => range.min === status);
  if (index < 0) throw new Error(`no matcher for ${status}`);
  return index;
}
