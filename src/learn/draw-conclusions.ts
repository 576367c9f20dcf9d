import { useCatalog } from '../catalog/use-catalog';
import type { Catalog } from '../core/catalog/catalog';
import { writeCode } from '../core/formats/code-case';
import type { ErrorCatalog, ErrorDefinition } from '../core/types';
import type { BaselineEntry } from '../coverage/baseline';
import { baselineKey } from '../coverage/baseline';
import type { Assigned } from './assign-formats';
import { assignFormats } from './assign-formats';
import type { LearntEntry } from './describe-entries';
import { describeEntries } from './describe-entries';
import { examineBy } from './judge';
import type { Observation, Observations } from './observe';
import { countOf } from './observe';
import { shareTypes } from './share-types';
import { codeOfStatus } from './words';

/** The conclusions from the responses of a run. */
export interface Lesson {
  readonly catalog: ErrorCatalog;
  readonly formats: readonly Assigned[];
  readonly entries: readonly LearntEntry[];
  /** The same code with several status codes: the catalog has the most frequent one. */
  readonly ambiguous: readonly LearntEntry[];
  readonly baseline: readonly KnownViolation[];
}

/** An observed violation, and its count. */
export interface KnownViolation extends BaselineEntry {
  /** The root folder of the run. */
  readonly root: string;
  readonly count: number;
}

/**
 * Makes a catalog that describes a run, and the baseline of the remaining violations: with both, the same run
 * passes the gate.
 *
 * @param hints formats that the packages of the project suggest, the most certain first
 */
export function drawConclusions({ all }: Pick<Observations, 'all'>, hints: readonly string[]): Lesson {
  const formats = assignFormats(all, hints);
  const found = asSent([...formats.flatMap(describeEntries), ...emptyEntries(all, formats)]);
  const [main] = formats;
  const { entries, ambiguous } = withoutRepeated(found);
  const ordered = [...entries].sort(
    (one, other) =>
      one.definition.status - other.definition.status ||
      Number(one.isByStatus) - Number(other.isByStatus) ||
      (one.definition.code < other.definition.code ? -1 : 1),
  );
  // If no content was written, the format is the usual one, and no entry has to name it.
  const { typeTemplate, errors } = shareTypes(
    ordered.map((entry) => definitionOf(entry, main ?? entry.assigned)),
  );
  const described: ErrorCatalog = {
    ...(main === undefined ? {} : { format: main.reference }),
    ...(ordered.some(isOwnSpelling) ? { codeCase: 'as-is' } : {}),
    ...(typeTemplate === undefined ? {} : { typeTemplate }),
    errors,
  };
  const catalog = withoutOverstatements(described, ordered);
  const { baseline } = remainingViolations(useCatalog({ catalog }), all);
  return { catalog, formats, entries: ordered, ambiguous, baseline };
}

/** If one code is not in the style of its format, all codes are kept as sent. */
function asSent(found: readonly LearntEntry[]): readonly LearntEntry[] {
  if (!found.some(isOwnSpelling)) return found;
  return found.map((entry) => ({
    ...entry,
    definition: { ...entry.definition, code: entry.sent ?? entry.definition.code },
  }));
}

/** A code that its format would spell differently. */
function isOwnSpelling({ sent, definition: { code }, assigned }: LearntEntry): boolean {
  return sent !== undefined && writeCode(code, assigned.definition.codeCase) !== sent;
}

/** A requirement of an entry beyond its format applies to all its responses, or is left out. */
function withoutOverstatements(catalog: ErrorCatalog, entries: readonly LearntEntry[]): ErrorCatalog {
  const loaded = useCatalog({ catalog });
  const errors = catalog.errors.map((definition, index) => {
    const rules = new Set(
      (entries[index]?.observations ?? []).flatMap((one) => {
        const { violations } = examineBy(loaded, one);
        return violations.filter(({ severity }) => severity === 'must').map(({ rule }) => rule);
      }),
    );
    const { details, messagePattern, ...rest } = definition;
    return {
      ...rest,
      ...(messagePattern === undefined || rules.has('message') ? {} : { messagePattern }),
      ...(details === undefined || rules.has('details') ? {} : { details }),
    };
  });
  return { ...catalog, errors };
}

/** The violations that the gate would find with the learnt catalog: each test and place once. */
export function remainingViolations(
  catalog: Catalog,
  all: readonly Observation[],
): { readonly baseline: readonly KnownViolation[]; readonly unlisted: readonly Observation[] } {
  const known = new Map<string, KnownViolation>();
  const unlisted: Observation[] = [];
  for (const observation of all) {
    const verdict = examineBy(catalog, observation);
    const violations = verdict.violations.filter(({ severity }) => severity === 'must');
    const isUnlisted = violations.some(({ rule }) => rule === 'code' || rule === 'unlisted');
    if (isUnlisted) unlisted.push(observation);
    const code = (isUnlisted ? undefined : verdict.entry()?.definition.code) ?? verdict.error().code ?? null;
    const { status } = observation.response;
    const isJudged = !violations.some(({ rule }) => rule === 'media-type' || rule === 'content');
    const flaws = isJudged
      ? observation.flaws.filter(({ rule }) => !violations.some((one) => one.rule === rule))
      : [];
    for (const { rule, at = '' } of [...violations, ...flaws] as readonly Found[]) {
      for (const { root, file, test, isSettled } of observation.sightings) {
        if (isSettled) continue;
        const entry = { file, test, rule, at, status, code };
        const key = `${root} ${baselineKey(entry)}`;
        const count = (known.get(key)?.count ?? 0) + 1;
        known.set(key, { ...entry, root, count });
      }
    }
  }
  return {
    baseline: [...known].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry),
    unlisted,
  };
}

interface Found {
  readonly rule: string;
  readonly at?: string | undefined;
}

/** An entry names its format if it differs from the one of the catalog. */
function definitionOf({ definition, assigned }: LearntEntry, main: Assigned): ErrorDefinition {
  if (assigned === main) return definition;
  const { code, status, ...rest } = definition;
  return { code, status, format: assigned.reference, ...rest };
}

/** Status codes that never had content. */
function emptyEntries(all: readonly Observation[], [main]: readonly Assigned[]): readonly LearntEntry[] {
  const byStatus = new Map<number, Observation[]>();
  for (const one of all) {
    if (one.method === 'HEAD') continue;
    byStatus.set(one.response.status, [...(byStatus.get(one.response.status) ?? []), one]);
  }
  const assigned = main ?? usualFormat();
  return [...byStatus]
    .filter(([, group]) => group.every(({ response }) => response.content === ''))
    .map(([status, observations]) => ({
      definition: { code: codeOfStatus(status), status, content: 'none' },
      observations,
      assigned,
      isByStatus: true,
    }));
}

/** The format of the built-in catalog, without any sign of another. */
function usualFormat(): Assigned {
  const { definition } = useCatalog({}).format;
  return { reference: definition.id, definition, isOwn: false, kept: [], broken: [] };
}

/** A catalog lists a code once: a bare status code gets another name; of other codes, the more frequent wins. */
function withoutRepeated(found: readonly LearntEntry[]): Pick<Lesson, 'entries' | 'ambiguous'> {
  const ranked = [...found].sort(
    (one, other) =>
      Number(one.isByStatus) - Number(other.isByStatus) ||
      countOf(other.observations) - countOf(one.observations),
  );
  const taken = new Set<string>();
  const entries: LearntEntry[] = [];
  const ambiguous: LearntEntry[] = [];
  for (const entry of ranked) {
    const { code, status } = entry.definition;
    const name = [
      code,
      `${code}_${entry.assigned.definition.id.replaceAll('-', '_')}`,
      `${code}_${status}`,
    ].find((one) => !taken.has(one));
    if (!taken.has(code)) entries.push(entry);
    else if (entry.isByStatus && name !== undefined)
      entries.push({ ...entry, definition: { ...entry.definition, code: name } });
    else ambiguous.push(entry);
    taken.add(entries.at(-1)?.definition.code ?? code);
  }
  return { entries, ambiguous };
}
