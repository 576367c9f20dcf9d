/** The members of the error that reports an invalid catalog: an error from a worker has no class. */
interface RefusedCatalog {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly source?: unknown;
  readonly problems?: unknown;
  readonly cause?: unknown;
}

/** For an error in a set-up file, a worker passes on only the text. */
const TEXT = /^The error catalog (.+) has (?:a problem|\d+ problems)\.\s+(.+)/;

/** One sentence about the catalog that could not be loaded, if the failure is about one. */
export function catalogErrorOf(failure: unknown): readonly string[] {
  const { name, message, source, problems, cause } = Object(failure) as RefusedCatalog;
  if (name === 'CatalogError' && typeof source === 'string' && Array.isArray(problems)) {
    const { at, problem } = Object(problems[0]) as { readonly at?: string; readonly problem?: string };
    return [sentence(source, `${at === undefined || at === '' ? '(root)' : at}: ${problem}`)];
  }
  const [, file, first] = TEXT.exec(typeof message === 'string' ? message : '') ?? [];
  if (file !== undefined && first !== undefined) return [sentence(file, first)];
  return cause === undefined || cause === failure ? [] : catalogErrorOf(cause);
}

function sentence(source: string, problem: string): string {
  return `The catalog ${source} cannot be loaded: ${problem}.`;
}
