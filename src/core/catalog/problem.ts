/** One problem of a catalog, with its place and remedy. */
export interface CatalogProblem {
  /** JSON Pointer into the catalog; `""` is the whole catalog. */
  readonly at: string;
  readonly problem: string;
  readonly remedy: string;
}
