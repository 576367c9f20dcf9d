import type { Evidence, Provocation, ReportedViolation } from './contract-report';
import type {
  AllowanceRecord,
  CatalogRecord,
  ContractRecord,
  RecordedViolation,
  ResponseRecord,
  RunRecord,
} from './record';
import type { RecordSink } from './read-records';
import { createSeenLines } from './seen-lines';
import type { Smallest } from './smallest';
import { createSmallest } from './smallest';
import type { OperationError } from './errors-of-operations';
import { errorsOfOperations, operationKey } from './errors-of-operations';

/** The limits of a report, and of its reader: there can be a million responses. */
const MOST_VIOLATIONS = 1_000;
const MOST_TESTS = 20;
const MOST_PLACES = 20;
const MOST_ERRORS = 10_000;

/** The evidence for an error. */
export interface Tally {
  held: number;
  responses: number;
  readonly tests: Smallest<Provocation>;
}

/** The evidence for one error, catalogued or not. */
export interface ErrorTrack extends Tally {
  readonly status: number;
  readonly code: string | null;
}

/** The evidence for one error of one operation. */
export type OperationTrack = OperationError & Tally;

/** By catalog, then by the counted key. */
type Tallies<T> = Map<string, Map<string, T>>;

/** The sum of all records, in bounded memory: counts, and the first of everything else. */
export interface RunTrack {
  readonly catalogs: Map<string, CatalogRecord>;
  /** The ids of the catalogs against which responses were checked. */
  readonly judgedBy: Set<string>;
  /** By catalog, then by status code and code. */
  readonly catalogued: Tallies<ErrorTrack>;
  readonly uncatalogued: Tallies<ErrorTrack>;
  readonly operations: Tallies<OperationTrack>;
  /** Responses that belong to no operation according to their records; a catalog without operations has only these. */
  readonly ofNoOperation: Tallies<Tally>;
  readonly violations: Smallest<ReportedViolation>;
  readonly counts: { [state in RecordedViolation['state']]: number };
  readonly started: Set<string>;
  readonly ended: Set<string>;
  /** The number of lines seen of each writer, and the number expected by the end of each file. */
  readonly linesOf: Map<string, number>;
  readonly expected: { readonly file: string; readonly writer: string; readonly lines: number }[];
  readonly runs: RunRecord[];
  readonly unusedAllowances: Smallest<AllowanceRecord>;
  readonly catalogErrors: Set<string>;
  responses: number;
  /** Responses whose content could not be observed, and the first of the requests. */
  contentUnknown: number;
  readonly unknownAt: Smallest<Provocation>;
  /** Broken responses, and how many of them match which other format. */
  broken: number;
  readonly lookalikes: Map<string, number>;
  damagedLines: number;
  readonly damagedPlaces: Smallest<string>;
  /** Unknown versions of the record format, and the first places of each. */
  readonly foreign: Smallest<ForeignLines>;
}

/** Lines in another version of the record format. */
export interface ForeignLines {
  readonly version: string;
  readonly first: string;
  readonly lines: number;
}

/** Adds up records, independently of their order and of repeated lines. */
export function trackRun(): RunTrack & RecordSink {
  const isRepeated = createSeenLines();
  const track: RunTrack = {
    catalogs: new Map(),
    judgedBy: new Set(),
    catalogued: new Map(),
    uncatalogued: new Map(),
    operations: new Map(),
    ofNoOperation: new Map(),
    violations: createSmallest(MOST_VIOLATIONS),
    counts: { failed: 0, asserted: 0, allowed: 0, baseline: 0, advice: 0 },
    started: new Set(),
    ended: new Set(),
    linesOf: new Map(),
    expected: [],
    runs: [],
    unusedAllowances: createSmallest(MOST_PLACES),
    catalogErrors: new Set(),
    responses: 0,
    contentUnknown: 0,
    unknownAt: createSmallest(1),
    broken: 0,
    lookalikes: new Map(),
    damagedLines: 0,
    damagedPlaces: createSmallest(MOST_PLACES),
    foreign: createSmallest(MOST_PLACES),
  };
  return Object.assign(track, {
    add(record: ContractRecord) {
      if (record.type === 'catalog') track.catalogs.set(record.id, record);
      else if (!isRepeated(record)) addOnce(track, record);
    },
    damage(place: string, version?: string) {
      if (version !== undefined) {
        track.foreign.add(version, { version, first: place, lines: 1 }, (known) => ({
          version,
          first: place < known.first ? place : known.first,
          lines: known.lines + 1,
        }));
        return;
      }
      track.damagedLines += 1;
      track.damagedPlaces.add(place, place);
    },
  });
}

function addOnce(track: RunTrack, record: Exclude<ContractRecord, CatalogRecord>): void {
  track.linesOf.set(record.writer, (track.linesOf.get(record.writer) ?? 0) + 1);
  if (record.type === 'response') addResponse(track, record);
  else if (record.type === 'run') track.runs.push(record);
  else if (record.type === 'allowance') {
    track.unusedAllowances.add(keyOf(record.file, padded(record.line), record.filter), record);
  } else if (record.type === 'file') track.started.add(record.file);
  else {
    const { file, writer, before, lost, catalogErrors = [] } = record;
    for (const one of catalogErrors) if (track.catalogErrors.size < MOST_PLACES) track.catalogErrors.add(one);
    if (lost === 0) track.ended.add(file);
    if (before !== undefined) track.expected.push({ file, writer, lines: before + 1 });
  }
}

function addResponse(track: RunTrack, record: ResponseRecord): void {
  const { file, test, method, path, status, code, sent, held, catalog } = record;
  track.responses += 1;
  track.started.add(file);
  if (track.judgedBy.size < MOST_ERRORS) track.judgedBy.add(catalog);
  const provocation = { file, test, method, path };
  const place = keyOf(file, test ?? '', method, path);
  const note = <T extends Tally>(tallies: Tallies<T>, key: string, about: Omit<T, keyof Tally>): void => {
    const tally = tallyIn(tallies, catalog, key, about);
    tally.responses += 1;
    if (held) tally.held += 1;
    tally.tests.add(place, provocation);
  };
  const shownCode = code ?? sent ?? null;
  const isOfOperations = record.operations !== undefined;
  // If there are operations, an undeclared error is missing there, not in the entries.
  if (code !== null || !isOfOperations) {
    const errors = code === null ? track.uncatalogued : track.catalogued;
    note(errors, errorKey({ status, code: shownCode }), { status, code: shownCode });
  }
  if (!isOfOperations) note(track.ofNoOperation, '', {});
  for (const error of errorsOfOperations(record)) note(track.operations, operationKey(error), error);
  if (record.contentUnknown === true) {
    track.contentUnknown += 1;
    track.unknownAt.add(place, provocation);
  }
  if (record.violations?.some(({ state }) => state === 'failed' || state === 'asserted') === true) {
    track.broken += 1;
    const { looksLike } = record;
    // There are only a few formats, unless another program wrote the records.
    if (looksLike !== undefined && track.lookalikes.size < MOST_PLACES) {
      track.lookalikes.set(looksLike, (track.lookalikes.get(looksLike) ?? 0) + 1);
    }
  }
  for (const violation of record.violations ?? []) addViolation(track, record, provocation, violation);
}

function addViolation(
  track: RunTrack,
  { line, column, at, status, code, sent }: ResponseRecord,
  provocation: Provocation,
  violation: RecordedViolation,
): void {
  const { file, test, method, path } = provocation;
  track.counts[violation.state] += 1;
  const shown: ReportedViolation = {
    ...provocation,
    line: line ?? null,
    column: column ?? null,
    lineIn: at ?? null,
    status,
    code: code ?? sent ?? null,
    ...violation,
    count: 1,
  };
  const where = keyOf(file, padded(line), padded(column), test ?? '', method, path);
  const key = keyOf(where, violation.rule, violation.at ?? '', String(status), code ?? '', violation.state);
  track.violations.add(key, shown, (known) => ({ ...first(known, shown), count: known.count + 1 }));
}

/** Of two sightings of the same error, always the same one is shown, in any order of arrival. */
function first(one: ReportedViolation, other: ReportedViolation): ReportedViolation {
  const text = ({ received }: ReportedViolation): string => JSON.stringify(received) ?? '';
  return text(one) <= text(other) ? one : other;
}

/** The key of an error of a catalog. */
export function errorKey({ status, code }: Pick<ErrorTrack, 'status' | 'code'>): string {
  return keyOf(String(status), code ?? '');
}

/** Joins parts so that the order of the texts is the order of the parts. */
function keyOf(...parts: readonly string[]): string {
  return parts.join('\u0001');
}

function padded(number = 0): string {
  return String(number).padStart(8, '0');
}

function tallyIn<T extends Tally>(
  tallies: Tallies<T>,
  catalog: string,
  key: string,
  about: Omit<T, keyof Tally>,
): Tally {
  const group = tallies.get(catalog) ?? new Map<string, T>();
  tallies.set(catalog, group);
  const tally =
    group.get(key) ?? ({ ...about, held: 0, responses: 0, tests: createSmallest(MOST_TESTS) } as unknown as T);
  // A server that invents codes could fill the memory.
  if (group.size < MOST_ERRORS || group.has(key)) group.set(key, tally);
  return tally;
}

/** The evidence for an error, as reported. */
export function evidenceOf({ responses, tests }: Tally): Evidence {
  return { responses, tests: tests.values() };
}
