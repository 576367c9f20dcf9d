import type { Declaration } from '../core/catalog/catalog';
import type { HttpField, JsonValue, Violation } from '../core/types';

/**
 * The variables by which the reporter tells the test files where to write, from where the paths of a baseline
 * count, and from where those of records do.
 */
export const RECORDS_VARIABLE = 'JEST_ERROR_CONTRACT_RECORDS';
export const ROOT_VARIABLE = 'JEST_ERROR_CONTRACT_ROOT';
export const REPOSITORY_VARIABLE = 'JEST_ERROR_CONTRACT_REPOSITORY';

/** The variable that lets the gate fail nothing, and lets records hold what was answered: `learn` reads it. */
export const LISTEN_VARIABLE = 'JEST_ERROR_CONTRACT_LISTEN';

/** The version of the form of records; one without a version is of the first. */
export const RECORDS_VERSION = 1 as const;

/** How record files are called. */
export const RECORDS_EXTENSION = '.jsonl';

/** How the files of catalogs begin. */
export const CATALOG_PREFIX = 'catalog-';

/** One line of a record file: JSON, complete in itself, so that order means nothing. */
export type ContractRecord = FileRecord | CatalogRecord | ResponseRecord | AllowanceRecord | EndRecord | RunRecord;

/** Whoever writes a record file gives each line its name and a number, so that a line counts once. */
export interface Numbered extends Versioned {
  readonly writer: string;
  readonly n: number;
}

export interface Versioned {
  readonly version?: typeof RECORDS_VERSION | undefined;
}

/** What names one record among all of a run. */
export function recordId({ writer, n }: Numbered): string {
  return `${writer}:${n}`;
}

/** A test file, as the records name it. */
export interface TestFile {
  /** Relative to the repository, with slashes. */
  readonly file: string;
}

/** A test file that uses supertest, or has asserted an error, has started. */
export interface FileRecord extends Numbered, TestFile {
  readonly type: 'file';
}

/** The tests of a file are over; without it the records of the file are not complete. */
export interface EndRecord extends Numbered, TestFile {
  readonly type: 'end';
  /** Records that could not be written, as on a full disk. */
  readonly lost: number;
  /** How many records its writer has made before it: all of them must be there. */
  readonly before?: number | undefined;
  /** Violations that came after their tests, with which the file itself has failed: ids of their records. */
  readonly delivered?: readonly string[] | undefined;
  /** What is wrong with the catalog that was found for it, one sentence each, whatever became of the error. */
  readonly catalogErrors?: readonly string[] | undefined;
}

/** A catalog, so that whoever reads the records needs no catalog file. */
export interface CatalogRecord extends Versioned {
  readonly type: 'catalog';
  /** A hash of source and entries. */
  readonly id: string;
  readonly source: string;
  readonly entries: readonly CatalogRecordEntry[];
  /** Where the catalog knows operations: all of them, and what each declares. */
  readonly operations?: readonly DeclaringOperation[] | undefined;
}

export interface CatalogRecordEntry {
  readonly code: string;
  readonly status: number;
  /** Taken over by `extends`: shown, not counted. */
  readonly inherited: boolean;
}

/** An operation, and the errors that it declares. */
export interface DeclaringOperation {
  /** `POST /users`. */
  readonly name: string;
  /** Status codes, classes and `default`. */
  readonly declared: readonly string[];
}

/** An error response that a test has provoked, and how it was examined. */
export interface ResponseRecord extends Numbered, TestFile {
  readonly type: 'response';
  readonly test: string | null;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** Where the line is, when it is not in the test file. */
  readonly at?: string | undefined;
  readonly catalog: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** The code of the catalog entry; null where the response is none of the catalog. */
  readonly code: string | null;
  /** The code as it was sent, where the catalog has no entry for it. */
  readonly sent?: string | undefined;
  /**
   * The operation that was asked, and under what it declares the status: null where it does not. Several where nothing
   * tells them apart, none where no operation fits the request; absent where the catalog knows no operations, or the
   * request is not known.
   */
  readonly operations?: readonly Declaration[] | undefined;
  readonly held: boolean;
  /** The gate, or the matcher that settled the response. */
  readonly by: string;
  /** Its content went a way that cannot be watched: nothing but status code and header fields was examined. */
  readonly contentUnknown?: boolean | undefined;
  /** How the violation reached the test: its own failure, the rejected request, or the end of the file. */
  readonly through?: 'test' | 'request' | 'file' | undefined;
  readonly violations?: readonly RecordedViolation[] | undefined;
  /** The id of another built-in format, which a response keeps that fails by this one. */
  readonly looksLike?: string | undefined;
  /** What was answered, masked and cut, where the gate listens. */
  readonly answer?: RecordedAnswer | undefined;
}

/** A response as `learn` needs it. */
export interface RecordedAnswer {
  readonly fields: readonly HttpField[];
  /** The content as JSON where it is JSON, else as text; neither where there is none, or it is neither. */
  readonly json?: JsonValue | undefined;
  readonly text?: string | undefined;
  /** Something was left out of the content. */
  readonly isCut?: boolean | undefined;
  /** What only the octets tell. */
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
  /** What became of it: the gate or an assertion failed, `allowErrors` permitted it, the baseline knows it. */
  readonly state: 'failed' | 'asserted' | 'allowed' | 'baseline' | 'advice';
}

/** An `allowErrors` that nothing needed. */
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
  /** What has narrowed the run beside sharding: the names of the runner's options. */
  readonly narrowedBy: readonly string[];
  /** Test files that failed before any of their tests was over. */
  readonly broken: readonly string[];
  /** Tests that failed: what an assertion found in one of them is a violation that counts. */
  readonly failedTests: readonly NamedTest[];
  /** Tests that failed and passed when Jest ran them again: what was found before counts no more. */
  readonly passedOnRetry: readonly NamedTest[];
  /** Violations of which no failure speaks: the rejection of the request was swallowed. */
  readonly swallowed: readonly SwallowedViolation[];
  readonly threshold: number | null;
  readonly mustCover: readonly string[];
  /** Whether a run that has judged nothing fails. */
  readonly strict?: boolean | undefined;
  /** The HTTP clients that the project depends on. */
  readonly clients?: readonly string[] | undefined;
  /** What is wrong with catalogs that could not be loaded, one sentence each. */
  readonly catalogErrors?: readonly string[] | undefined;
  /** Test files that failed by a response of which no record tells. */
  readonly unrecorded?: readonly string[] | undefined;
  /** Test files that ran to the end and failed outside of their tests, as in a hook. */
  readonly failedHooks?: readonly string[] | undefined;
  /** Tests that are marked to fail, and did. */
  readonly expectedToFail?: readonly NamedTest[] | undefined;
  /** The set-up file of the gate in this test runner, where it is not that of Jest. */
  readonly gate?: string | undefined;
}

export interface NamedTest {
  readonly file: string;
  readonly test: string;
  /** How often it ran, where that is more than once. */
  readonly runs?: number | undefined;
}

export interface SwallowedViolation extends TestFile {
  readonly test: string | null;
  readonly line?: number | undefined;
  readonly rule: string;
}
