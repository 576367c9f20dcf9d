import { isPhraseOf } from '../core/statuses';
import type { JsonValue } from '../core/types';
import type { MemberValues } from './member-values';
import { isCode } from './words';

/** The parts of an error, with their members. */
export interface FoundMembers {
  readonly code: MemberValues | undefined;
  readonly message: MemberValues | undefined;
  readonly status: MemberValues | undefined;
  readonly title: MemberValues | undefined;
  readonly type: MemberValues | undefined;
  readonly details: MemberValues | undefined;
  /** The same value in each content, with any status code. */
  readonly constants: readonly MemberValues[];
}

/** The usual names of the parts of an error, the clearest names first. */
const NAMES = {
  code: [
    'code',
    'errorcode',
    'error_code',
    'err_code',
    'errcode',
    'error',
    'reason',
    'key',
    'slug',
    'type',
    'name',
    'kind',
    'id',
    'status',
    'message',
    'msg',
  ],
  message: [
    'message',
    'msg',
    'error_description',
    'error_message',
    'errormessage',
    'detail',
    'details',
    'description',
    'error',
    'text',
    'reason',
    'title',
    'info',
    'err',
  ],
  details: [
    'details',
    'errors',
    'issues',
    'violations',
    'fields',
    'fielderrors',
    'field_errors',
    'validation',
    'validationerrors',
    'invalid-params',
    'invalidparams',
    'causes',
    'problems',
    'messages',
    'error',
    'data',
    'detail',
    'message',
  ],
} as const;

/** Members that only mark the content as an error. */
const SAYS_NOTHING = /^(?:errors?|fail(?:ed|ure)?|nok?|false|exception)$/i;

/** Finds the parts of an error among the members of contents, by their values and names. */
export function findMembers(members: readonly MemberValues[]): FoundMembers {
  const taken = new Set<MemberValues>();
  const take = (found: MemberValues | undefined): MemberValues | undefined => {
    if (found !== undefined) taken.add(found);
    return found;
  };
  const free = (): readonly MemberValues[] => members.filter((one) => !taken.has(one));
  const status = take(free().find(isStatus));
  const constants = free().filter(isConstant);
  for (const one of constants) taken.add(one);
  const title = take(free().find(isTitle));
  const type = take(free().find(isType));
  const details = take(byName(free().filter(isDetails), NAMES.details));
  const code = take(byName(free().filter(isCodeMember), NAMES.code));
  const message = take(
    byName(free().filter(isText), NAMES.message) ?? free().find((one) => isText(one) && hasSpaces(one)),
  );
  return { code, message, status, title, type, details, constants };
}

function isStatus({ values, depth }: MemberValues): boolean {
  return depth < 2 && values.every(({ value, status }) => value === status);
}

/** `"success": false`, `"status": "error"`: the same with several status codes. */
function isConstant({ values, isAlways, kinds }: MemberValues): boolean {
  const statuses = new Set(values.map(({ status }) => status));
  const different = new Set(values.map(({ value }) => JSON.stringify(value)));
  const [first] = values;
  if (!isAlways || different.size !== 1 || first === undefined) return false;
  if (kinds.has('boolean')) return true;
  return statuses.size > 1 && typeof first.value === 'string' && SAYS_NOTHING.test(first.value);
}

function isTitle({ values, isAlways }: MemberValues): boolean {
  return (
    isAlways &&
    values.every(
      ({ value, status }) =>
        typeof value === 'string' && /^[A-Z][a-z]/.test(value) && isPhraseOf(value, status),
    )
  );
}

function isType({ name, values }: MemberValues): boolean {
  return (
    /^type$|uri$|url$/i.test(name) &&
    values.every(({ value }) => typeof value === 'string' && /^(?:[a-z][a-z+.-]*:\S+|\/\S*)$/i.test(value))
  );
}

function isDetails({ values }: MemberValues): boolean {
  return values.every(({ value }) => isList(value) || isMap(value));
}

function isList(value: JsonValue): boolean {
  if (!Array.isArray(value)) return false;
  const items = value as readonly JsonValue[];
  return (
    items.every((one) => typeof one === 'string') ||
    items.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one))
  );
}

/** Field name → messages. */
function isMap(value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const messages = Object.values(value) as readonly JsonValue[];
  return (
    messages.length > 0 &&
    messages.every((one) => Array.isArray(one) && one.every((text) => typeof text === 'string'))
  );
}

function isCodeMember({ values, name }: MemberValues): boolean {
  const isNumbered = /code|errno/i.test(name);
  return values.every(
    ({ value }) => (isCode(value) && !SAYS_NOTHING.test(value)) || (isNumbered && typeof value === 'number'),
  );
}

function isText({ kinds }: MemberValues): boolean {
  return kinds.size === 1 && kinds.has('string');
}

function hasSpaces({ values }: MemberValues): boolean {
  return values.some(({ value }) => typeof value === 'string' && value.trim().includes(' '));
}

/** The member with the clearest name; of several, the one that is always present, and closer to the root. */
function byName(found: readonly MemberValues[], names: readonly string[]): MemberValues | undefined {
  return found
    .filter(({ name }) => names.includes(name.toLowerCase()))
    .sort(
      (one, other) =>
        Number(other.isAlways) - Number(one.isAlways) ||
        names.indexOf(one.name.toLowerCase()) - names.indexOf(other.name.toLowerCase()) ||
        one.depth - other.depth,
    )[0];
}
