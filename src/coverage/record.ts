import type { Declaration } from '../core/catalog/catalog';
import type { HttpField, JsonValue, Violation } from '../core/types';

/**
 * The variables with which the reporter passes folders to the test files: the one for records, and those to which the
 * paths of baselines and of records are relative.
 */
export const RECORDS_VARIABLE = 'JEST_ERROR_CONTRACT_RECORDS';
export const ROOT_VARIABLE = 'JEST_ERROR_CONTRACT_ROOT';
export const REPOSITORY_VARIABLE = 'JEST_ERROR_CONTRACT_REPOSITORY';

/** The variable that makes the gate listen: it fails nothing, and records contain the responses for `learn`. */
export const LISTEN_VARIABLE = 'JEST_ERROR_CONTRACT_LISTEN';

/** The version of the record format; a record without a version has the first one. */
export const RECORDS_VERSION = 1 as const;

/** The end of the name of a record file. */
export const RECORDS_EXTENSION = '.jsonl';

/** The start of the name of a catalog file. */
export const CATALOG_PREFIX = 'catalog-';

/** One line of a record file: JSON, complete in itself, so the order has no meaning. */
export type ContractRecord = FileRecord | CatalogRecord | ResponseRecord | AllowanceRecord | EndRecord | RunRecord;

/** The writer of a record file gives each line its name and a number, so a line counts once. */
export interface Numbered extends Versioned {
  readonly writer: string;
  readonly n: number;
}

export interface Versioned {
  readonly version?: typeof RECORDS_VERSION | undefined;
}

/** The id of a record within a run. */
export function recordId({ writer, n }: Numbered): string {
  return `${writer}:${n}`;
}

/** A test file, as named in records. */
export interface TestFile {
  /** Relative to the repository, with slashes. */
  readonly file: string;
}

/** The start of a test file that uses supertest, or has asserted an error. */
export interface FileRecord extends Numbered, TestFile {
  readonly type: 'file';
}

/** The end of the tests of a file; without it the records of the file are incomplete. */
export interface EndRecord extends Numbered, TestFile {
  readonly type: 'end';
  /** Records that could not be written, for example on a full disk. */
  readonly lost: number;
  /** The number of records that its writer made before it: all of them must exist. */
  readonly before?: number | undefined;
  /** Violations after the end of their tests, with which the file itself failed: ids of their records. */
  readonly delivered?: readonly string[] | undefined;
  /** The problems of the catalog that was found for the file, one sentence each, even if the error was caught. */
  readonly catalogErrors?: readonly string[] | undefined;
}

/** A catalog, so that a reader of the records needs no catalog file. */
export interface CatalogRecord extends Versioned {
  readonly type: 'catalog';
  /** A hash of source and entries. */
  readonly id: string;
  readonly source: string;
  readonly entries: readonly CatalogRecordEntry[];
  /** If the catalog has operations: all of them, with the errors that each declares. */
  readonly operations?: readonly DeclaringOperation[] | undefined;
}

export interface CatalogRecordEntry {
  readonly code: string;
  readonly status: number;
  /** Inherited by `extends`: shown, but not counted. */
  readonly inherited: boolean;
}

/** An operation, and the errors that it declares. */
export interface DeclaringOperation {
  /** `POST /users`. */
  readonly name: string;
  /** Status codes, classes and `default`. */
  readonly declared: readonly string[];
}

/** An error response that a test provoked, and the result of its examination. */
export interface ResponseRecord extends Numbered, TestFile {
  readonly type: 'response';
  readonly test: string | null;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** The file of the line, if it is not the test file. */
  readonly at?: string | undefined;
  readonly catalog: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** The code of the catalog entry; null if the response has no entry. */
  readonly code: string | null;
  /** The code as sent, if the catalog has no entry for it. */
  readonly sent?: string | undefined;
  /**
   * The operation of the request, and the key under which it declares the status, or null. There are several if they
   * cannot be distinguished, and none if no operation fits the request. Absent if the catalog has no operations, or the
   * request is unknown.
   */
  readonly operations?: readonly Declaration[] | undefined;
  readonly held: boolean;
  /** The gate, or the matcher that settled the response. */
  readonly by: string;
  /** Its content could not be observed: only the status code and the header fields were examined. */
  readonly contentUnknown?: boolean | undefined;
  /** The way in which the violation reached the test: its own failure, the rejected request, or the end of the file. */
  readonly through?: 'test' | 'request' | 'file' | undefined;
  readonly violations?: readonly RecordedViolation[] | undefined;
  /** The id of another built-in format that the broken response matches. */
  readonly looksLike?: string | undefined;
  /** The response, masked and shortened, if the gate listens. */
  readonly answer?: RecordedAnswer | undefined;
}

/** The part of a response that `learn` needs. */
export interface RecordedAnswer {
  readonly fields: readonly HttpField[];
  /** The content as JSON if it is JSON, else as text; neither if it is empty, or binary. */
  readonly json?: JsonValue | undefined;
  readonly text?: string | undefined;
  /** A part of the content was left out. */
  readonly isCut?: boolean | undefined;
  /** A property of the bytes, lost in the parsed content. */
  readonly flaws?: readonly { readonly rule: string; readonly at: string }[] | undefined;
}

export interface RecordedViolation {
  readonly rule: string;
  readonly severity: Violation['severity'];
  readonly at?: string | undefined;
  readonly expected: JsonValue;
  readonly received: JsonValue;
  readonly reference?: string | undefined;
  readonly remedy: string;
  /** Its outcome: the gate or an assertion failed, `allowErrors` allowed it, or the baseline knows it. */
  readonly state: 'failed' | 'asserted' | 'allowed' | 'baseline' | 'advice';
}

/** An `allowErrors` that was not needed. */
export interface AllowanceRecord extends Numbered, TestFile {
  readonly type: 'allowance';
  readonly test: string | null;
  readonly line?: number | undefined;
  readonly filter: string;
}

/** One run of a test runner: a whole one, or a shard. */
export interface RunRecord extends Numbered {
  readonly type: 'run';
  readonly shard: { readonly index: number; readonly count: number } | null;
  /** The ways in which the run was narrowed besides sharding: the names of the runner's options. */
  readonly narrowedBy: readonly string[];
  /** Test files that failed before any of their tests ended. */
  readonly broken: readonly string[];
  /** Failed tests: a violation that an assertion found in one of them counts. */
  readonly failedTests: readonly NamedTest[];
  /** Tests that failed, and passed when Jest ran them again: earlier violations no longer count. */
  readonly passedOnRetry: readonly NamedTest[];
  /** Violations without a failure: the rejection of the request was swallowed. */
  readonly swallowed: readonly SwallowedViolation[];
  readonly threshold: number | null;
  readonly mustCover: readonly string[];
  /** Whether a run in which nothing was judged fails. */
  readonly strict?: boolean | undefined;
  /** The HTTP clients among the dependencies of the project. */
  readonly clients?: readonly string[] | undefined;
  /** The problems of catalogs that could not be loaded, one sentence each. */
  readonly catalogErrors?: readonly string[] | undefined;
  /** Test files that failed because of a response without a record. */
  readonly unrecorded?: readonly string[] | undefined;
  /** Test files that finished, but failed outside their tests, for example in a hook. */
  readonly failedHooks?: readonly string[] | undefined;
  /** Tests that are marked as failing, and failed. */
  readonly expectedToFail?: readonly NamedTest[] | undefined;
  /** The set-up file of the gate in this test runner, if it is not the one of Jest. */
  readonly gate?: string | undefined;
}

export interface NamedTest {
  readonly file: string;
  readonly test: string;
  /** The number of runs, if there was more than one. */
  readonly runs?: number | undefined;
}

export interface SwallowedViolation extends TestFile {
  readonly test: string | null;
  readonly line?: number | undefined;
  readonly rule: string;
}
