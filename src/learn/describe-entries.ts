import { combinedValue } from '../core/fields/field-values';
import { carriesCode } from '../core/formats/code-field';
import { statusDefinition } from '../core/statuses';
import type { ErrorDefinition, HeaderDuties } from '../core/types';
import type { Assigned } from './assign-formats';
import { detailsBy, readBy } from './judge';
import { isChanging, isMasked, messageTemplate, patternOfTemplate } from './message-pattern';
import type { Observation } from './observe';
import { countOf } from './observe';
import { catalogCode, codeOfStatus, codeOfText, mostFrequent } from './words';

/** An entry with its responses. */
export interface LearntEntry {
  readonly definition: ErrorDefinition;
  readonly observations: readonly Observation[];
  readonly assigned: Assigned;
  /** Only the status code identifies it, not the content. */
  readonly isByStatus: boolean;
  /** The code as sent. */
  readonly sent?: string | undefined;
}

/** Fewer responses are not evidence of a fixed value. */
const LEAST_ALWAYS = 2;
const LEAST_PATTERN = 3;

/** With more kinds of message, the message does not distinguish errors. */
const MOST_MESSAGES = 6;

/** The entries of the responses of one format. */
export function describeEntries(assigned: Assigned): readonly LearntEntry[] {
  const groups = new Map<string, Observation[]>();
  for (const one of assigned.kept) {
    const key = identityOf(assigned, one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => entriesOf(assigned, group));
}

/** The parts that distinguish the errors of a format: status code, code and type. */
function identityOf({ definition }: Assigned, observation: Observation): string {
  const { code, type } = readBy(definition, observation);
  const isBlank = type !== undefined && definition.blankTypes?.includes(type) === true;
  return JSON.stringify([observation.response.status, code, isBlank ? undefined : type]);
}

function entriesOf(assigned: Assigned, group: readonly Observation[]): readonly LearntEntry[] {
  const [first] = group;
  if (first === undefined) return [];
  const { definition: format } = assigned;
  const { status } = first.response;
  const { code, type } = readBy(format, first);
  const ownType = type !== undefined && format.blankTypes?.includes(type) !== true ? type : undefined;
  if (code === undefined && ownType === undefined) {
    // Such an error is its status code, in a format with codes; elsewhere its message can identify it.
    const byMessage = !carriesCode(format) ? toldByMessage(assigned, group) : undefined;
    return byMessage ?? [{ ...learnt(assigned, group, codeOfStatus(status)), isByStatus: true }];
  }
  const name = code === undefined ? codeOfType(ownType, status) : catalogCode(code, format.codeCase);
  // A catalog cannot list a code with a space in it.
  return /\s/.test(name) ? [] : [{ ...learnt(assigned, group, name, ownType), sent: code }];
}

/** Errors of one status code without a code, if each kind of message occurred repeatedly. */
function toldByMessage(
  assigned: Assigned,
  group: readonly Observation[],
): readonly LearntEntry[] | undefined {
  const byTemplate = new Map<string, Observation[]>();
  for (const one of group) {
    const { message = '' } = readBy(assigned.definition, one);
    const key = messageTemplate(message);
    byTemplate.set(key, [...(byTemplate.get(key) ?? []), one]);
  }
  if (byTemplate.size < 2 || byTemplate.size > MOST_MESSAGES) return undefined;
  const kinds = [...byTemplate];
  if (kinds.some(([template, all]) => countOf(all) < LEAST_ALWAYS || !/[a-z]{3}/i.test(template)))
    return undefined;
  const codes = kinds.map(([template]) => codeOfText(template));
  if (new Set(codes).size < codes.length || codes.includes('')) return undefined;
  return kinds.map(([template, all], index) => {
    const entry = learnt(assigned, all, codes[index] ?? '');
    return {
      ...entry,
      definition: { ...entry.definition, messagePattern: patternOfTemplate(template) },
      isByStatus: false,
    };
  });
}

function learnt(assigned: Assigned, group: readonly Observation[], code: string, type?: string): LearntEntry {
  const { definition: format } = assigned;
  const [first] = group;
  const status = first?.response.status ?? 0;
  const details = detailsOf(assigned, group);
  const headers = headersOf(status, group);
  return {
    definition: {
      code,
      status,
      ...messageOf(assigned, group),
      ...(type === undefined || format.members.type === undefined ? {} : { type }),
      ...(details === undefined ? {} : { details }),
      ...(headers === undefined ? {} : { headers }),
    },
    observations: group,
    assigned,
    isByStatus: false,
  };
}

function messageOf(
  { definition: format }: Assigned,
  group: readonly Observation[],
): Pick<ErrorDefinition, 'message' | 'messagePattern'> {
  const messages = group.flatMap((one) => {
    const { message } = readBy(format, one);
    return message === undefined || message.trim() === '' ? [] : [[message, one.sightings.length] as const];
  });
  const message = mostFrequent(messages.filter(([text]) => !isMasked(text)));
  const templates = new Set(messages.map(([text]) => messageTemplate(text)));
  const [template = ''] = templates;
  const isPattern =
    templates.size === 1 &&
    isChanging(template) &&
    /[a-z]{3}/i.test(template) &&
    !messages.some(([text]) => text.includes('\n')) &&
    new Set(messages.map(([text]) => text)).size >= LEAST_PATTERN &&
    messages.length === group.length;
  return {
    ...(message === undefined || message.includes('\n') ? {} : { message }),
    ...(isPattern ? { messagePattern: patternOfTemplate(template) } : {}),
  };
}

function detailsOf({ definition: format }: Assigned, group: readonly Observation[]): 'required' | undefined {
  if (countOf(group) < LEAST_ALWAYS) return undefined;
  return group.every((one) => (detailsBy(format, one)?.length ?? 0) > 0) ? 'required' : undefined;
}

/** The fields that HTTP names for this status code, and that every response of the error had. */
function headersOf(status: number, group: readonly Observation[]): HeaderDuties | undefined {
  if (countOf(group) < LEAST_ALWAYS) return undefined;
  const duties = statusDefinition(status)?.duties ?? [];
  const always = duties.filter(
    ({ field, severity }) =>
      severity !== 'must' &&
      group.every(({ response: { fields } }) => combinedValue(fields, field) !== undefined),
  );
  return always.length === 0
    ? undefined
    : Object.fromEntries(always.map(({ field }) => [field, 'must' as const]));
}

/** The last part of a URI's path names the error, unless it is a section of a standard. */
function codeOfType(type = '', status: number): string {
  const path = type.split(/[#?]/)[0] ?? '';
  const last =
    path
      .split(/[/:]/)
      .filter((part) => part !== '')
      .at(-1) ?? '';
  return /^rfc-?\d+$/i.test(last) ? codeOfStatus(status) : codeOfText(last) || codeOfStatus(status);
}
