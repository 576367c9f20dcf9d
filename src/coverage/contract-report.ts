import type { RecordedViolation } from './record';

/** The result of a run, or of several merged ones: data for every output. */
export interface ContractReport {
  readonly version: 1;
  /** The same as the verdict `passed`. */
  readonly passed: boolean;
  /** A run in which nothing could be judged has not passed; it fails only if that is requested. */
  readonly verdict: 'passed' | 'failed' | 'nothing judged';
  /** The reasons for the failure, one sentence each: if there is one, the exit code is not 0. */
  readonly failures: readonly string[];
  /** Further notes, one sentence each. */
  readonly notes: readonly string[];
  readonly run: RunReport;
  readonly catalogs: readonly CatalogReport[];
  /** Compared with the records of another run, if `merge` was given them. */
  readonly coverageChange?: readonly CoverageChange[] | undefined;
  readonly counts: {
    /** Violations that failed a test, or should have. */
    readonly failed: number;
    readonly allowed: number;
    readonly baseline: number;
    readonly advice: number;
  };
  /** The failed violations, grouped by cause; the most frequent cause first. */
  readonly causes: readonly CauseReport[];
  /** Sorted by file and line; only the first of them, if there are very many. */
  readonly violations: readonly ReportedViolation[];
}

export interface RunReport {
  /** Test files that use supertest or asserted an error. */
  readonly testFiles: number;
  /** Observed error responses. */
  readonly responses: number;
  readonly shards: { readonly count: number; readonly missing: readonly number[] } | null;
  readonly narrowedBy: readonly string[];
  /** Test files with missing records: the worker was killed, or the disk is full. */
  readonly incomplete: readonly string[];
  /** Test files that did not finish. */
  readonly broken: readonly string[];
  readonly damaged: { readonly lines: number; readonly places: readonly string[] };
}

/** The coverage of one catalog. */
export interface CatalogReport {
  readonly id: string;
  readonly source: string;
  /**
   * The number of errors that the catalog itself lists, and how many of them held; if it has operations, the
   * number of errors that these declare.
   */
  readonly own: number;
  readonly held: number;
  /** The share of its own errors that held, in percent; null if it has none. */
  readonly percentage: number | null;
  readonly threshold: number | null;
  readonly entries: readonly EntryReport[];
  /** Observed errors that are not in the catalog. */
  readonly uncatalogued: readonly UncataloguedReport[];
  /** Every operation, if the catalog has operations. */
  readonly operations: readonly OperationReport[];
  /** Observed errors that no operation declares. */
  readonly undeclared: readonly UndeclaredReport[];
}

/** An operation, and the state of each error that it declares. */
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

/** An observed error that no operation declares. */
export interface UndeclaredReport extends Evidence {
  /** The operation, or the method and path of the request if no operation is described for it. */
  readonly operation: string;
  readonly described: boolean;
  readonly status: number;
}

/** The share of a catalog that held, in this run and in another one. */
export interface CoverageChange {
  readonly source: string;
  readonly percentage: number | null;
  /** `null` if the catalog is not in the other run. */
  readonly before: number | null;
  /** Errors that held now, but not before. */
  readonly gained: readonly Pick<EntryReport, 'status' | 'code'>[];
  /** Errors that held before, but not now. */
  readonly lost: readonly Pick<EntryReport, 'status' | 'code'>[];
}

export interface EntryReport extends Evidence {
  readonly status: number;
  readonly code: string;
  readonly inherited: boolean;
  /** `broken`: provoked, but it never conformed to the contract without an allowance or the baseline. */
  readonly state: 'held' | 'broken' | 'never';
}

export interface UncataloguedReport extends Evidence {
  readonly status: number;
  readonly code: string | null;
}

export interface Evidence {
  /** The number of responses. */
  readonly responses: number;
  /** The first tests that provoked it. */
  readonly tests: readonly Provocation[];
}

/** A test that provoked an error, and its request. */
export interface Provocation {
  readonly file: string;
  readonly test: string | null;
  readonly method: string;
  readonly path: string;
}

/** A broken rule at one place of a response, in all tests together. */
export interface CauseReport {
  readonly rule: string;
  readonly at: string | null;
  readonly count: number;
  /** The number of test files with this violation. */
  readonly files: number;
  readonly first: Pick<
    ReportedViolation,
    'file' | 'test' | 'method' | 'path' | 'status' | 'line' | 'lineIn'
  >;
}

export interface ReportedViolation extends Provocation, RecordedViolation {
  readonly line: number | null;
  readonly column: number | null;
  /** The file of the line, if it is not the test file. */
  readonly lineIn: string | null;
  readonly status: number;
  readonly code: string | null;
  /** The number of equal violations. */
  readonly count: number;
}
