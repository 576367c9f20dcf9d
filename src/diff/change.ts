import type { Catalog, CatalogEntry } from '../core/catalog/catalog';
import type { ChangeKind } from '../generated/known-names';
import type { ChangeLevel, ErrorCatalog, HttpRequest, HttpResponse, Violation } from '../core/types';

/** One of the two catalogs that are compared. */
export interface Side {
  /** A name for people: `error-catalog.json at v1.2.0`. */
  readonly source: string;
  /** The catalog as it is written. */
  readonly given: ErrorCatalog;
  readonly catalog: Catalog;
}

export type SideName = 'old' | 'new';

/** An error that a change concerns. */
export interface ChangedError {
  readonly status: number;
  readonly code: string;
}

/** A response that only one of the two catalogs allows, as `check` has judged it. */
export interface Witness {
  readonly allowedBy: SideName;
  readonly refusedBy: SideName;
  readonly response: HttpResponse;
  /** What the other catalog says of it. */
  readonly violations: readonly Violation[];
}

/** One thing that has changed between two catalogs: data, safe to serialise. */
export interface Change {
  readonly kind: ChangeKind;
  readonly level: ChangeLevel;
  /** The level of the kind, where the catalog gives it another one. */
  readonly usualLevel?: ChangeLevel | undefined;
  /** What of the error it is: a member, a field, a rule. */
  readonly at?: string | undefined;
  readonly from: string | null;
  readonly to: string | null;
  /** The errors that it concerns; none where it concerns the catalog as a whole. */
  readonly errors: readonly ChangedError[];
  /** The operations that it concerns, where the catalogs know operations. */
  readonly operations: readonly string[];
  /** Why the level is one of caution; absent where it is certain. */
  readonly doubt?: string | undefined;
  readonly witness?: Witness | undefined;
}

/** What has changed between two catalogs. */
export interface Diff {
  readonly old: string;
  readonly new: string;
  /** The highest level of all; `none` where nothing has changed. */
  readonly level: ChangeLevel | 'none';
  /** The highest level first. */
  readonly changes: readonly Change[];
  /** What else is worth knowing, one sentence each. */
  readonly notes: readonly string[];
}

/** An error in both catalogs, as it is compared. */
export interface Pair {
  readonly old: Side;
  readonly new: Side;
  readonly before: CatalogEntry;
  readonly after: CatalogEntry;
  /** What is asked, where the catalogs know operations. */
  readonly request?: HttpRequest | undefined;
}

/**
 * What seems to have changed, before a response has shown it. `wider`: the new catalog allows more. `narrower`: it
 * allows less. `either`: one of both. `none`: nothing that a response could show.
 */
export interface Claim {
  readonly kind: ChangeKind;
  readonly at?: string | undefined;
  readonly from: string | null;
  readonly to: string | null;
  readonly direction: 'wider' | 'narrower' | 'either' | 'none';
  /** Responses of which one may show it. */
  readonly attempts: () => Iterable<HttpResponse>;
  /** Why the attempts cannot be all that there is; absent where they are enough to say that nothing has changed. */
  readonly doubt?: string | undefined;
  /** What it is where a response shows that the new catalog allows more. */
  readonly kindIfWider?: ChangeKind | undefined;
}

/** A claim, and what it concerns. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly old: Side;
  readonly new: Side;
  readonly errors: readonly ChangedError[];
  readonly operations: readonly string[];
  /** Both catalogs as they are, where the claim is looked at as if an error had not been moved or renamed. */
  readonly whole?: { readonly old: Side; readonly new: Side; readonly oldStatus: number } | undefined;
}
