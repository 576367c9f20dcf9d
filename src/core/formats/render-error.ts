import type {
  CrossCheck,
  Detail,
  DetailsPlace,
  ErrorDefinition,
  ErrorFormat,
  JsonValue,
  RenderedPart,
  StatusDefinition,
  Template,
} from '../types';
import { codeOfPhrase, writeCode } from './code-case';
import { detailsAt } from './details-at';
import { toTree } from './details-tree';
import { formatPointer, pointerGet, pointerSet } from './json-pointer';
import { takesNumberOnly } from './known-members';
import { writePointer } from './pointer-form';

/** The parts of an error's content that come from the exchange, not from the catalog. */
export interface RenderContext {
  readonly status: Pick<StatusDefinition, 'code' | 'phrase'>;
  readonly path?: string | undefined;
  readonly timestamp?: string | undefined;
  readonly details?: readonly Detail[] | undefined;
  readonly extensions?: { readonly [member: string]: JsonValue } | undefined;
  /** The free members replace the format's own members in their places. */
  readonly extensionsFirst?: boolean | undefined;
  readonly codeCase?: 'as-is' | undefined;
}

type Parts = { readonly [part in RenderedPart]: string | number | undefined };

/** Writes an error of the catalog in a format. The same arguments give the same content. */
export function renderError(
  definition: ErrorDefinition,
  format: ErrorFormat,
  context: RenderContext,
): JsonValue {
  const parts = partsOf(definition, format, context);
  let content = withNumbers(fill({}, format.template, parts), format);
  for (const check of format.crossChecks) content = writePhrase(content, check, context.status.phrase);
  if (format.details && context.details?.length) {
    content = fill(format.details.alone === true ? {} : content, format.details.also ?? {}, parts);
    content = withNumbers(writeDetails(content, format.details, context.details, parts), format);
  }
  return writeExtensions(content, format.extensions, context);
}

function partsOf(definition: ErrorDefinition, format: ErrorFormat, context: RenderContext): Parts {
  const { code, phrase } = context.status;
  const isPlainStatus = format.codeOptional && definition.code === codeOfPhrase(phrase);
  return {
    code: isPlainStatus ? undefined : writeCode(definition.code, context.codeCase ?? format.codeCase),
    message: definition.message ?? definition.title ?? phrase,
    title: definition.title ?? phrase,
    type: definition.type,
    status: code,
    'status-string': String(code),
    phrase,
    path: context.path,
    timestamp: context.timestamp ?? '2026-01-01T00:00:00.000Z',
  };
}

function fill(content: JsonValue, template: Template, parts: Parts): JsonValue {
  let filled = content;
  for (const [pointer, rule] of Object.entries(template)) {
    const value = valueOf(rule, parts);
    if (value !== undefined) filled = pointerSet(filled, pointer, value);
  }
  return filled;
}

function valueOf(rule: Template[string], parts: Parts): JsonValue | undefined {
  if (typeof rule === 'string') return parts[rule];
  if ('text' in rule) {
    return rule.text.replaceAll(/\{([a-z-]+)\}/g, (all, part: string) =>
      part in parts ? String(parts[part as RenderedPart] ?? '') : all,
    );
  }
  if ('byStatus' in rule) {
    const status = String(parts.status);
    const name = [status, `${status.slice(0, 1)}xx`].find((one) => Object.hasOwn(rule.byStatus, one));
    return name === undefined ? undefined : copy(rule.byStatus[name] ?? null);
  }
  return 'const' in rule ? copy(rule.const) : (parts[rule.part] ?? copy(rule.otherwise));
}

/** A title that must be the reason phrase is written as such, even if the catalog has another title. */
function writePhrase(content: JsonValue, check: CrossCheck, phrase: string): JsonValue {
  if (check.rule !== 'title-member') return content;
  const places = typeof check.at === 'string' ? [check.at] : check.at;
  const place = places.find((at) => pointerGet(content, at) !== undefined);
  const condition = check.when && pointerGet(content, check.when.at);
  const holds = condition === undefined || check.when?.absentOr.some((value) => value === condition);
  return place !== undefined && holds ? pointerSet(content, place, phrase) : content;
}

function writeDetails(
  content: JsonValue,
  place: DetailsPlace,
  details: readonly Detail[],
  parts: Parts,
): JsonValue {
  const at = [place.at].flat()[0] ?? '';
  if (place.shape === 'map') return pointerSet(content, at, toMap(details, place.general));
  if (place.shape === 'tree') return pointerSet(content, at, toTree(details, place.general));
  const items = details.map((detail) => toItem(detail, place, parts)).filter((item) => item !== undefined);
  const first = place.errorFirst === undefined ? undefined : pointerGet(content, `${at}/0`);
  return pointerSet(content, at, first === undefined ? items : [first as JsonValue, ...items]);
}

function toItem(detail: Detail, place: DetailsPlace, parts: Parts): JsonValue | undefined {
  if (place.shape === 'strings') return detail.message;
  let item: JsonValue = fill({}, place.eachAlso ?? {}, parts);
  for (const name of Object.keys(place)) {
    if (name !== 'pointer' && name !== 'code' && name !== 'message') continue;
    const at = place[name];
    const value = detail[name];
    if (at === undefined || value === undefined) continue;
    item = pointerSet(item, at, name === 'pointer' ? writePointer(value, place) : value);
  }
  return typeof item === 'object' && Object.keys(item ?? {}).length === 0 ? undefined : item;
}

function toMap(details: readonly Detail[], general = ''): JsonValue {
  const map = new Map<string, string[]>();
  for (const { pointer = '', message } of details) {
    const name = pointer === '' ? general : String(writePointer(pointer, { pointerForm: 'name' }));
    const messages = map.get(name) ?? [];
    if (message !== undefined) map.set(name, [...messages, message]);
  }
  return Object.fromEntries(map);
}

/** A code is written as a number if the format accepts no text: the code "1001" is the number 1001. */
function withNumbers(content: JsonValue, format: ErrorFormat): JsonValue {
  const { members, details } = format;
  const at = details === undefined ? '' : detailsAt(details, content);
  const items = details === undefined ? undefined : pointerGet(content, at);
  const places = [
    ...[members.code ?? []].flat(),
    ...(Array.isArray(items) && details?.code !== undefined
      ? items.map((_, index) => `${at}/${index}${details.code}`)
      : []),
  ];
  let written = content;
  for (const at of places) {
    const code = pointerGet(written, at);
    const isNumber = typeof code === 'string' && String(Number(code)) === code;
    if (isNumber && takesNumberOnly(format, at)) written = pointerSet(written, at, Number(code));
  }
  return written;
}

function writeExtensions(
  content: JsonValue,
  at: string | undefined,
  { extensions = {}, extensionsFirst = false }: RenderContext,
): JsonValue {
  if (at === undefined) return content;
  let extended = content;
  for (const [name, value] of Object.entries(extensions)) {
    const pointer = `${at}${formatPointer([name])}`;
    if (extensionsFirst || pointerGet(extended, pointer) === undefined)
      extended = pointerSet(extended, pointer, value);
  }
  return extended;
}

/** The format's own data must not be reachable from the content, which is filled further. */
function copy(value: JsonValue): JsonValue {
  return JSON.parse(JSON.stringify(value)) as JsonValue;
}
