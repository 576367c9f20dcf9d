import type { Catalog, CatalogEntry } from '../core/catalog/catalog';
import type { ChangeKind } from '../generated/known-names';
import type { ChangeLevel, ErrorCatalog, HttpRequest, HttpResponse, Violation } from '../core/types';

/** One of the two compared catalogs. */
export interface Side {
  /** A name for people: `error-catalog.json at v1.2.0`. */
  readonly source: string;
  /** The catalog as written. */
  readonly given: ErrorCatalog;
  readonly catalog: Catalog;
}

export type SideName = 'old' | 'new';

/** An error that is affected by a change. */
export interface ChangedError {
  readonly status: number;
  readonly code: string;
}

/** A response that only one of the two catalogs allows, confirmed by `check`. */
export interface Witness {
  readonly allowedBy: SideName;
  readonly refusedBy: SideName;
  readonly response: HttpResponse;
  /** The violations in the other catalog. */
  readonly violations: readonly Violation[];
}

/** One change between two catalogs: data, safe to serialise. */
export interface Change {
  readonly kind: ChangeKind;
  readonly level: ChangeLevel;
  /** The default level of the kind, if the catalog sets another one. */
  readonly usualLevel?: ChangeLevel | undefined;
  /** The part of the error: a member, a field, a rule. */
  readonly at?: string | undefined;
  readonly from: string | null;
  readonly to: string | null;
  /** The affected errors; none if the change affects the catalog as a whole. */
  readonly errors: readonly ChangedError[];
  /** The affected operations, if the catalogs have operations. */
  readonly operations: readonly string[];
  /** The reason for a cautious level; absent if the level is certain. */
  readonly doubt?: string | undefined;
  readonly witness?: Witness | undefined;
}

/** The changes between two catalogs. */
export interface Diff {
  readonly old: string;
  readonly new: string;
  /** The highest level of all; `none` if nothing has changed. */
  readonly level: ChangeLevel | 'none';
  /** The highest level first. */
  readonly changes: readonly Change[];
  /** Further notes, one sentence each. */
  readonly notes: readonly string[];
}

/** An error in both catalogs, as compared. */
export interface Pair {
  readonly old: Side;
  readonly new: Side;
  readonly before: CatalogEntry;
  readonly after: CatalogEntry;
  /** The request, if the catalogs have operations. */
  readonly request?: HttpRequest | undefined;
}

/**
 * A possible change, before a response has confirmed it. `wider`: the new catalog allows more. `narrower`: it
 * allows less. `either`: one of both. `none`: no response can show it.
 */
export interface Claim {
  readonly kind: ChangeKind;
  readonly at?: string | undefined;
  readonly from: string | null;
  readonly to: string | null;
  readonly direction: 'wider' | 'narrower' | 'either' | 'none';
  /** Responses that may show it. */
  readonly attempts: () => Iterable<HttpResponse>;
  /** Why the attempts are incomplete; absent if they are enough to exclude a change. */
  readonly doubt?: string | undefined;
  /** The kind of change if a response shows that the new catalog allows more. */
  readonly kindIfWider?: ChangeKind | undefined;
}

/** A claim, and the affected errors. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly old: Side;
  readonly new: Side;
  readonly errors: readonly ChangedError[];
  readonly operations: readonly string[];
  /** Both unchanged catalogs, if the claim is examined as if an error had not been moved or renamed. */
  readonly whole?: { readonly old: Side; readonly new: Side; readonly oldStatus: number } | undefined;
}
