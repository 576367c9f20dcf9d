/** The members of the error with which a broken catalog is refused: what comes from a worker has no class. */
interface RefusedCatalog {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly source?: unknown;
  readonly problems?: unknown;
  readonly cause?: unknown;
}

/** Of an error in a set-up file a worker hands over the text alone. */
const TEXT = /^The error catalog (.+) has (?:a problem|\d+ problems)\.\s+(.+)/;

/** What a failure says of a catalog that cannot be loaded, as one sentence, where that is what it is about. */
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
  return `The catalog ${source} does not load: ${problem}.`;
}
