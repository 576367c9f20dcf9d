import { statusLabel } from '../core/statuses';
import type { ErrorDefinition } from '../core/types';
import { counted, limited, moreOf } from '../coverage/words';
import type { Assigned } from './assign-formats';
import type { KnownViolation, Lesson } from './draw-conclusions';
import type { LearntEntry } from './describe-entries';
import type { Observations } from './observe';
import { countOf } from './observe';
import { listed } from './words';

/** More lines of one kind than that nobody reads. */
const MOST_LINES = 40;
const MOST_DECISIONS = 12;

/** From here on a conclusion is sure; below, it is likely. */
const MANY = 10;

/** What was concluded, how sure that is, and what a person should decide, as a text. */
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
  if (formats.length === 0) return ['  format    none: no response had content that could be read'];
  return formats.map((one, index) => {
    const name = `${one.definition.id}${one.isOwn ? ' (of your own)' : ''}`;
    const kept = countOf(one.kept);
    const all = kept + countOf(one.broken);
    const share = kept === all ? counted(kept, 'response') : `${kept} of ${counted(all, 'response')}`;
    return `  ${index === 0 ? 'format' : 'also'}    ${index === 0 ? '' : '  '}${name}: ${share} ${kept === 1 ? 'keeps' : 'keep'} it, ${sureness(one)}`;
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
    ...(messagePattern === undefined ? [] : ['message by a pattern']),
    ...(details === undefined ? [] : ['details']),
    ...Object.keys(headers ?? {}),
    ...(content === undefined ? [] : ['no content']),
  ];
  return `${status} ${code}  ×${countOf(observations)}${also.length === 0 ? '' : `  always with ${listed(also)}`}`;
}

function baselineLines(baseline: readonly KnownViolation[]): readonly string[] {
  if (baseline.length === 0) return ['  baseline  not needed: every response keeps the catalog'];
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

/** What responses alone do not tell. */
function decisionsOf({ formats, entries, ambiguous, baseline }: Lesson, unkept: number): readonly string[] {
  const [main, ...others] = formats;
  const has = (rule: string): readonly KnownViolation[] => baseline.filter((one) => one.rule === rule);
  return [
    ...(main !== undefined && sureness(main) === 'a guess'
      ? [
          `Is "${main.definition.id}" the format that is meant? ${counted(countOf(main.kept), 'response')} ${countOf(main.kept) === 1 ? 'speaks' : 'speak'} for it.`,
        ]
      : []),
    ...(main?.isOwn === true
      ? [
          `Read the format of your own in the catalog, and give it a name: it says what was seen, not what is meant.`,
        ]
      : []),
    ...others.map(
      (one) =>
        `${counted(countOf(one.kept), 'response')} (${statusesOf(one)}) ${countOf(one.kept) === 1 ? 'is' : 'are'} written as "${one.definition.id}", others as "${main?.definition.id}": is that meant? Else take these entries out, and mend the responses.`,
    ),
    ...ambiguous.map(
      ({ definition: { code, status } }) =>
        `The code "${code}" comes with ${listed(statusesWith(code, status, entries))}: the catalog has it once. Give one of them another code.`,
    ),
    ...leakText(has('leak')),
    ...dutyTexts(has('header-missing')),
    ...unlistedText(has('unlisted')),
    ...byMessageTexts(entries),
    ...(unkept === 0
      ? []
      : [
          `${counted(unkept, 'response')} could not be looked at, since ${unkept === 1 ? 'it was' : 'they were'} too many or went a way that cannot be watched: the gate may still find something in them.`,
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
    `${listed(statuses)} ${leaks.length === 1 ? 'shows' : 'show'} the inside of the server (a stack, a page of the framework): mend that first, and take it out of the baseline.`,
  ];
}

function dutyTexts(missing: readonly KnownViolation[]): readonly string[] {
  const found = [...new Set(missing.map(({ status, at }) => `${statusLabel(status)} lacks ${at}`))];
  return found.map(
    (text) => `${text}, which HTTP asks for: send it, or write "headers" in the catalog with "off".`,
  );
}

function unlistedText(unlisted: readonly KnownViolation[]): readonly string[] {
  const statuses = [...new Set(unlisted.map(({ status }) => statusLabel(status)))];
  if (statuses.length === 0) return [];
  return [
    `${listed(statuses)} came in no format that could be read, so the catalog has no entry for ${statuses.length === 1 ? 'it' : 'them'}: what should such an error look like?`,
  ];
}

function byMessageTexts(entries: readonly LearntEntry[]): readonly string[] {
  return entries
    .filter(({ isByStatus, observations }) => isByStatus && messagesOf(observations) > 1)
    .map(
      ({ definition: { status }, observations }) =>
        `${statusLabel(status)} has ${messagesOf(observations)} messages and no code: give these errors codes, or tell them apart by "messagePattern".`,
    );
}

function messagesOf(observations: LearntEntry['observations']): number {
  return new Set(observations.map(({ response }) => String(response.content))).size;
}
