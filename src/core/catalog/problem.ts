/** One thing that is wrong with a catalog, and what would be right. */
export interface CatalogProblem {
  /** JSON Pointer into the catalog; `""` is the whole of it. */
  readonly at: string;
  readonly problem: string;
  readonly remedy: string;
}
