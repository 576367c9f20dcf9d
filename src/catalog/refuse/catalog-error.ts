import type { CatalogProblem } from '../../core/catalog/problem';
import { printable } from '../../core/printable';

/** A file that is not a catalog can have thousands of problems: too many to read. */
const MOST_LINES = 20;

/** A catalog that cannot be used; the message lists the problems with their places and remedies. */
export class CatalogError extends Error {
  /** The same name in minified code. */
  static override readonly name = 'CatalogError';
  override readonly name = 'CatalogError';

  constructor(
    /** The file, or `given in code`. */
    readonly source: string,
    readonly problems: readonly CatalogProblem[],
  ) {
    super(printable(describe(source, problems)));
  }
}

function describe(source: string, problems: readonly CatalogProblem[]): string {
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  const lines = problems
    .slice(0, MOST_LINES)
    .map(({ at, problem, remedy }) => `  ${at === '' ? '(root)' : at}: ${problem}\n    ${remedy}`);
  const more = problems.length - lines.length;
  if (more > 0) lines.push(`  … and ${more} more`);
  return `The error catalog ${source} has ${count}.\n\n${lines.join('\n')}`;
}
