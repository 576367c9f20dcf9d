import { statusLabel } from '../core/statuses';
import type { ErrorDefinition } from '../core/types';
import { counted, limited, moreOf } from '../coverage/words';
import type { Assigned } from './assign-formats';
import type { KnownViolation, Lesson } from './draw-conclusions';
import type { LearntEntry } from './describe-entries';
import type { Observations } from './observe';
import { countOf } from './observe';
import { listed } from './words';

/** More lines of one kind are not useful to a reader. */
const MOST_LINES = 40;
const MOST_DECISIONS = 12;

/** From here on a conclusion is certain; below, it is likely. */
const MANY = 10;

/** The conclusions, their certainty, and the decisions for a person, as a text. */
export function lessonText(lesson: Lesson, { unkept }: Pick<Observations, 'unkept'>): string {
  const decisions = decisionsOf(lesson, unkept);
  const { shown, left } = limited(decisions, MOST_DECISIONS);
  return [
    'Concluded',
    ...formatLines(lesson),
    ...entryLines(lesson),
    ...baselineLines(lesson.baseline),
    ...(decisions.length === 0
      ? []
      : [
          '',
          'For you to decide',
          ...shown.map((text, index) => `  ${index + 1}. ${text}`),
          ...moreOf(left, 'question').map((text) => `  ${text}`),
        ]),
    '',
  ].join('\n');
}

function formatLines({ formats }: Lesson): readonly string[] {
  if (formats.length === 0) return ['  format    none: no response had readable content'];
  return formats.map((one, index) => {
    const name = `${one.definition.id}${one.isOwn ? ' (of your own)' : ''}`;
    const kept = countOf(one.kept);
    const all = kept + countOf(one.broken);
    const share = kept === all ? counted(kept, 'response') : `${kept} of ${counted(all, 'response')}`;
    return `  ${index === 0 ? 'format' : 'also'}    ${index === 0 ? '' : '  '}${name}: ${share} ${kept === 1 ? 'matches' : 'match'} it, ${sureness(one)}`;
  });
}

function sureness({ kept, broken, isOwn }: Assigned): string {
  const seen = countOf(kept);
  const share = seen / (seen + countOf(broken));
  if (seen >= MANY && share > 0.9 && !isOwn) return 'sure';
  return seen >= 3 && share > 0.5 ? 'likely' : 'a guess';
}

function entryLines({ entries }: Lesson): readonly string[] {
  const { shown, left } = limited(entries, MOST_LINES);
  return [
    `  entries   ${entries.length}`,
    ...shown.map((entry) => `    ${entryText(entry)}`),
    ...moreOf(left, 'error').map((text) => `    ${text}`),
  ];
}

function entryText({ definition, observations }: LearntEntry): string {
  const { status, code, headers, details, messagePattern, content } = definition;
  const also = [
    ...(messagePattern === undefined ? [] : ['message as a pattern']),
    ...(details === undefined ? [] : ['details']),
    ...Object.keys(headers ?? {}),
    ...(content === undefined ? [] : ['no content']),
  ];
  return `${status} ${code}  ×${countOf(observations)}${also.length === 0 ? '' : `  always with ${listed(also)}`}`;
}

function baselineLines(baseline: readonly KnownViolation[]): readonly string[] {
  if (baseline.length === 0) return ['  baseline  not needed: every response matches the catalog'];
  const causes = new Map<string, { readonly one: KnownViolation; places: number }>();
  for (const one of baseline) {
    const key = JSON.stringify([one.rule, one.at, one.status]);
    const known = causes.get(key) ?? { one, places: 0 };
    known.places += 1;
    causes.set(key, known);
  }
  const { shown, left } = limited([...causes.values()], MOST_LINES);
  return [
    `  baseline  ${counted(baseline.length, 'known violation')}`,
    ...shown.map(({ one, places }) => `    ${causeText(one)}${places === 1 ? '' : `  in ${places} tests`}`),
    ...moreOf(left, 'cause').map((text) => `    ${text}`),
  ];
}

function causeText({ rule, at, status }: KnownViolation): string {
  return `${status}  ${[rule, at].filter((part) => part !== '').join(' ')}`;
}

/** Questions that responses alone do not answer. */
function decisionsOf({ formats, entries, ambiguous, baseline }: Lesson, unkept: number): readonly string[] {
  const [main, ...others] = formats;
  const has = (rule: string): readonly KnownViolation[] => baseline.filter((one) => one.rule === rule);
  return [
    ...(main !== undefined && sureness(main) === 'a guess'
      ? [
          `Is "${main.definition.id}" the intended format? ${counted(countOf(main.kept), 'response')} ${countOf(main.kept) === 1 ? 'matches' : 'match'} it.`,
        ]
      : []),
    ...(main?.isOwn === true
      ? [
          `Review your own format in the catalog, and name it: it describes the responses seen, not your intention.`,
        ]
      : []),
    ...others.map(
      (one) =>
        `${counted(countOf(one.kept), 'response')} (${statusesOf(one)}) ${countOf(one.kept) === 1 ? 'is' : 'are'} written as "${one.definition.id}", others as "${main?.definition.id}". Is that intended? If not, remove these entries, and fix the responses.`,
    ),
    ...ambiguous.map(
      ({ definition: { code, status } }) =>
        `The code "${code}" comes with ${listed(statusesWith(code, status, entries))}, but a catalog lists a code once. Give one of them another code.`,
    ),
    ...leakText(has('leak')),
    ...dutyTexts(has('header-missing')),
    ...unlistedText(has('unlisted')),
    ...byMessageTexts(entries),
    ...(unkept === 0
      ? []
      : [
          `${counted(unkept, 'response')} could not be read, because there were too many, or because ${unkept === 1 ? 'it' : 'they'} could not be observed. The gate may still find something there.`,
        ]),
  ];
}

function statusesOf({ kept }: Assigned): string {
  const all = [...new Set(kept.map(({ response }) => response.status))].sort((one, other) => one - other);
  return all.map(statusLabel).join(', ');
}

function statusesWith(code: string, status: number, entries: readonly LearntEntry[]): readonly string[] {
  const listedAs = entries.filter(
    ({ definition }: { readonly definition: ErrorDefinition }) => definition.code === code,
  );
  return [...listedAs.map(({ definition }) => definition.status), status].map(statusLabel);
}

function leakText(leaks: readonly KnownViolation[]): readonly string[] {
  if (leaks.length === 0) return [];
  const statuses = [...new Set(leaks.map(({ status }) => statusLabel(status)))];
  return [
    `${listed(statuses)} ${leaks.length === 1 ? 'shows' : 'show'} internals of the server (a stack trace, a page of the framework). Fix that first, and remove it from the baseline.`,
  ];
}

function dutyTexts(missing: readonly KnownViolation[]): readonly string[] {
  const found = [...new Set(missing.map(({ status, at }) => `${statusLabel(status)} lacks ${at}`))];
  return found.map(
    (text) => `${text}, which HTTP requires. Send it, or write "headers" with "off" in the catalog.`,
  );
}

function unlistedText(unlisted: readonly KnownViolation[]): readonly string[] {
  const statuses = [...new Set(unlisted.map(({ status }) => statusLabel(status)))];
  if (statuses.length === 0) return [];
  return [
    `${listed(statuses)} came in no readable format, so the catalog has no entry for ${statuses.length === 1 ? 'it' : 'them'}. What should such an error look like?`,
  ];
}

function byMessageTexts(entries: readonly LearntEntry[]): readonly string[] {
  return entries
    .filter(({ isByStatus, observations }) => isByStatus && messagesOf(observations) > 1)
    .map(
      ({ definition: { status }, observations }) =>
        `${statusLabel(status)} has ${messagesOf(observations)} messages and no code. Give these errors codes, or distinguish them by "messagePattern".`,
    );
}

function messagesOf(observations: LearntEntry['observations']): number {
  return new Set(observations.map(({ response }) => String(response.content))).size;
}
