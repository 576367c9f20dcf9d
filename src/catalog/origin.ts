/** Where a catalog comes from: for messages, and to find the files it names. */
export interface CatalogOrigin {
  readonly source: string;
  readonly folder: string;
  /** The OpenAPI document that it was made of: its path, or `given in code`. */
  readonly document?: string | undefined;
  /** Takes note of a file that the catalog is made of. */
  readonly noteFile?: ((path: string) => void) | undefined;
}
