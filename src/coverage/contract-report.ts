import type { RecordedViolation } from './record';

/** What a run, or several merged ones, has shown of the contract: data for every output. */
export interface ContractReport {
  readonly version: 1;
  /** The same as the verdict `passed`. */
  readonly passed: boolean;
  /** A run in which nothing could be judged has neither passed nor, unless that was asked for, failed. */
  readonly verdict: 'passed' | 'failed' | 'nothing judged';
  /** Why it fails, one sentence each: where there is one, the exit code is not 0. */
  readonly failures: readonly string[];
  /** What else is worth knowing, one sentence each. */
  readonly notes: readonly string[];
  readonly run: RunReport;
  readonly catalogs: readonly CatalogReport[];
  /** Against the records of another run, where `merge` was given such. */
  readonly coverageChange?: readonly CoverageChange[] | undefined;
  readonly counts: {
    /** Violations that failed a test, or should have. */
    readonly failed: number;
    readonly allowed: number;
    readonly baseline: number;
    readonly advice: number;
  };
  /** What fails, by what is to be mended; the most frequent cause first. */
  readonly causes: readonly CauseReport[];
  /** Sorted by file and line; the first of them, where there are very many. */
  readonly violations: readonly ReportedViolation[];
}

export interface RunReport {
  /** Test files that use supertest or have asserted an error. */
  readonly testFiles: number;
  /** Error responses that were seen. */
  readonly responses: number;
  readonly shards: { readonly count: number; readonly missing: readonly number[] } | null;
  readonly narrowedBy: readonly string[];
  /** Test files of which records are missing: the worker was killed, or the disk is full. */
  readonly incomplete: readonly string[];
  /** Test files that Jest could not run to the end. */
  readonly broken: readonly string[];
  readonly damaged: { readonly lines: number; readonly places: readonly string[] };
}

/** The coverage of one catalog. */
export interface CatalogReport {
  readonly id: string;
  readonly source: string;
  /**
   * How many errors the catalog itself lists, and what became of them; where it knows operations, how many errors
   * these declare.
   */
  readonly own: number;
  readonly held: number;
  /** Held ones in percent of the own ones; null where there are none. */
  readonly percentage: number | null;
  readonly threshold: number | null;
  readonly entries: readonly EntryReport[];
  /** What was seen and is not in the catalog. */
  readonly uncatalogued: readonly UncataloguedReport[];
  /** Every operation, where the catalog knows operations. */
  readonly operations: readonly OperationReport[];
  /** What was seen and no operation declares. */
  readonly undeclared: readonly UndeclaredReport[];
}

/** An operation, and what became of the errors that it declares. */
export interface OperationReport {
  /** `POST /users`. */
  readonly name: string;
  readonly errors: readonly DeclaredErrorReport[];
}

export interface DeclaredErrorReport extends Evidence {
  /** Status code, class (`4xx`) or `default`. */
  readonly status: string;
  readonly state: EntryReport['state'];
}

/** An error that was seen and no operation declares. */
export interface UndeclaredReport extends Evidence {
  /** The operation, or the method and path of the request where none is described for it. */
  readonly operation: string;
  readonly described: boolean;
  readonly status: number;
}

/** How much of a catalog held, and how much did in another run. */
export interface CoverageChange {
  readonly source: string;
  readonly percentage: number | null;
  /** `null` where the other run knows nothing of the catalog. */
  readonly before: number | null;
  /** Errors that held now, and not before. */
  readonly gained: readonly Pick<EntryReport, 'status' | 'code'>[];
  /** Errors that held before, and not now. */
  readonly lost: readonly Pick<EntryReport, 'status' | 'code'>[];
}

export interface EntryReport extends Evidence {
  readonly status: number;
  readonly code: string;
  readonly inherited: boolean;
  /** `broken`: provoked, but it never kept the contract without an allowance or the baseline. */
  readonly state: 'held' | 'broken' | 'never';
}

export interface UncataloguedReport extends Evidence {
  readonly status: number;
  readonly code: string | null;
}

export interface Evidence {
  /** How often it was seen. */
  readonly responses: number;
  /** The first tests that have provoked it. */
  readonly tests: readonly Provocation[];
}

/** A test that has provoked an error, and by which request. */
export interface Provocation {
  readonly file: string;
  readonly test: string | null;
  readonly method: string;
  readonly path: string;
}

/** A broken rule at one place of a response, wherever it was seen. */
export interface CauseReport {
  readonly rule: string;
  readonly at: string | null;
  readonly count: number;
  /** In how many test files it was seen. */
  readonly files: number;
  readonly first: Pick<
    ReportedViolation,
    'file' | 'test' | 'method' | 'path' | 'status' | 'line' | 'lineIn'
  >;
}

export interface ReportedViolation extends Provocation, RecordedViolation {
  readonly line: number | null;
  readonly column: number | null;
  /** The file of the line, where it is not the test file. */
  readonly lineIn: string | null;
  readonly status: number;
  readonly code: string | null;
  /** How often the same thing was seen. */
  readonly count: number;
}
