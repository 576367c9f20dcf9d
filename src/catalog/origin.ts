/** The origin of a catalog: for messages, and to find the files it names. */
export interface CatalogOrigin {
  readonly source: string;
  readonly folder: string;
  /** The OpenAPI document that it was made of: its path, or `given in code`. */
  readonly document?: string | undefined;
  /** Notes a file that belongs to the catalog. */
  readonly noteFile?: ((path: string) => void) | undefined;
}
