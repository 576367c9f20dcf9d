import type { CatalogEntry, Format } from '../core/catalog/catalog';
import { genericCode, phraseOf } from '../core/statuses';
import { writeCode } from '../core/formats/code-case';
import { formats, standardCatalog } from '../generated/data';
import { formatPointer, pointerGet } from '../core/formats/json-pointer';
import { formatAt } from '../core/formats/format-at';
import { takesNumberOnly } from '../core/formats/known-members';
import type { RenderContext } from '../core/formats/render-error';
import { isTextual } from '../core/formats/text-content';
import { renderError } from '../core/formats/render-error';
import type { Detail, HttpField, HttpResponse, JsonValue } from '../core/types';
import { describedContent, isConforming } from './described-content';
import type { JsonStyle } from './json-style';
import { JSON_STYLES } from './json-style';
import type { SimulatedError } from './owed-fields';
import { owedFields } from './owed-fields';
import { sampleText } from './sample-text';
import { sampleValue } from './sample-value';
import { withGiven } from './with-given';

const PLAIN = formats.find(({ id }) => id === standardCatalog.format)?.mediaTypes[0] ?? '';

/** An error concerns only this request, so no cache should store it. */
const NO_STORE: HttpField = ['Cache-Control', 'no-store'];

/** The error to send, and its form. */
export interface Simulation extends SimulatedError {
  /** One of the media types of the format; by default the first one. */
  readonly mediaType?: string | undefined;
  readonly message?: string | undefined;
  readonly details?: readonly Detail[] | undefined;
  /** Values of header fields, instead of the default ones. */
  readonly fields?: readonly HttpField[] | undefined;
  readonly style?: JsonStyle | undefined;
  /** Contents that are shown if they match the schema; by default those of the entry. */
  readonly examples?: readonly JsonValue[] | undefined;
}

/** The response that the catalog promises, with every header field that its status requires. Pure. */
export function simulateError(simulation: Simulation): HttpResponse {
  const { catalog, entry, format, style = 'compact' } = simulation;
  const { content = catalog.content, code, status } = entry.definition;
  if (content === 'none' || (content === 'any' && isDescribed(simulation)))
    return responseWith(simulation, undefined);
  const value = simulatedContent(simulation);
  const isText = isTextual(format.definition) || (isDescribed(simulation) && !isJson(entry));
  const text = isText ? textOf(value) : JSON_STYLES[style](value);
  return responseWith(simulation, withExactCode(text, formatAt(format, status), code));
}

/** A number outside the range of JavaScript was written as text, even if the format accepts none. */
function withExactCode(text: string, { definition }: Format, code: string): string {
  const isLost = /^-?[1-9]\d{15,}$/.test(code) && String(Number(code)) !== code;
  const [at] = isLost ? [definition.members.code ?? []].flat() : [];
  return at !== undefined && takesNumberOnly(definition, at) ? text.replace(`"${code}"`, code) : text;
}

/** The code in its header field, unless the error is only its status. */
function codeFields({ entry, format }: Simulation): readonly HttpField[] {
  const { codeField, codeOptional } = format.definition;
  const { code, status } = entry.definition;
  const isPlainStatus = codeOptional === true && code === genericCode(status);
  return codeField === undefined || isPlainStatus ? [] : [[codeField.name, writeCode(code, format.codeCase)]];
}

/** The content of the response as a JSON value; if it is not JSON, its text. */
export function simulatedContent(simulation: Simulation): JsonValue {
  const rendered = renderedContent(simulation);
  const { entry, message, examples = entry.definition.examples ?? [] } = simulation;
  if (!isDescribed(simulation)) return rendered;
  if (!isJson(entry)) {
    const text = examples.find((example) => typeof example === 'string');
    return message ?? text ?? messageOf(entry) ?? phraseOf(entry.definition.status) ?? entry.definition.code;
  }
  const found = describedContent({
    ...simulation,
    rendered,
    hasOwnMessage: message !== undefined,
    examples,
    responseWith: (content) => responseWith(simulation, JSON.stringify(content)),
  });
  return found ?? rendered;
}

function responseWith(simulation: Simulation, text: string | undefined): HttpResponse {
  const { status } = simulation.entry.definition;
  const response = withContent({ status, fields: [], content: undefined, request: simulation.request }, text);
  const type: readonly HttpField[] = text === undefined ? [] : [['Content-Type', mediaTypeOf(simulation)]];
  const fields = [
    ...type,
    ...codeFields(simulation),
    ...response.fields,
    ...withGiven(owedFields(simulation), simulation.fields ?? []),
    NO_STORE,
  ];
  return { ...response, fields };
}

/** Whether the document has an example that matches its own schema. */
export function showsExample(simulation: Simulation): boolean {
  const { examples = simulation.entry.definition.examples ?? [] } = simulation;
  return examples.some((one) =>
    isConforming(
      simulation,
      responseWith(simulation, isJson(simulation.entry) ? JSON.stringify(one) : textOf(one)),
    ),
  );
}

/** Parameters matter if a document distinguishes contents by them; if it accepts any type, the plainest is sent. */
function mediaTypeOf(simulation: Simulation): string {
  const { entry, format, mediaType } = simulation;
  const { mediaRange, mediaTypes } = format.definition;
  if (isDescribed(simulation)) {
    if (mediaRange !== undefined && !mediaRange.includes('*')) return mediaRange;
    if (entry.definition.rules?.['media-type'] === 'off') return PLAIN;
  }
  return mediaType ?? mediaTypes[0] ?? '';
}

/** Whether a document describes the content in its own schema. */
export function isDescribed({ catalog, entry, format }: SimulatedError): boolean {
  return catalog.operations !== undefined && format === entry.format;
}

/** For content that is not JSON, a document defines only the media type. */
function isJson({ definition }: CatalogEntry): boolean {
  return definition.rules?.json !== 'off';
}

function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function renderedContent({ entry, message, details, request, ...simulation }: Simulation): JsonValue {
  const { definition } = entry;
  const { status } = definition;
  const format = formatAt(simulation.format, status);
  const extensions = extensionsOf(entry);
  const context: RenderContext = {
    status: { code: status, phrase: phraseOf(status) ?? definition.title ?? definition.code },
    path: request?.url.split('?')[0] ?? '/',
    details: details ?? detailsOf(entry),
    extensions,
    codeCase: format.codeCase === 'as-is' ? 'as-is' : undefined,
  };
  const error = { ...definition, message: message ?? messageOf(entry) };
  const content = renderError(error, format.definition, context);
  const members = pointerGet(content, format.definition.extensions ?? '');
  if (extensions === undefined || keepsTo(entry, members, Object.keys(extensions))) return content;
  // The description of a member in the entry overrides the one in the format.
  return renderError(error, format.definition, { ...context, extensionsFirst: true });
}

function keepsTo({ validateExtensions }: CatalogEntry, members: unknown, names: readonly string[]): boolean {
  const described = names.map((name) => [name, pointerGet(members, formatPointer([name]))]);
  return validateExtensions?.()(Object.fromEntries(described)) !== false;
}

/** Replaces the content of a response, and updates its length. */
export function withContent(response: HttpResponse, content: string | undefined): HttpResponse {
  const fields = response.fields.filter(([name]) => name.toLowerCase() !== 'content-length');
  const length: HttpField = ['Content-Length', String(Buffer.byteLength(content ?? ''))];
  return { ...response, fields: [...fields, length], content };
}

/** The entry's message, or one that its pattern matches. */
export function messageOf({ definition, messagePattern }: CatalogEntry): string | undefined {
  const { message, title, status } = definition;
  if (messagePattern === undefined) return message;
  const known = [message, title, phraseOf(status)].find(
    (one) => one !== undefined && messagePattern.test(one),
  );
  return known ?? sampleText(messagePattern) ?? message;
}

function detailsOf({ definition }: CatalogEntry): readonly Detail[] | undefined {
  const { details } = definition;
  if (details === 'required') return [{ pointer: '/field', code: 'invalid', message: 'is not valid' }];
  return typeof details === 'object' ? [sampleValue({ type: 'object', ...details }) as Detail] : undefined;
}

function extensionsOf({ definition }: CatalogEntry): { readonly [member: string]: JsonValue } | undefined {
  const { extensions } = definition;
  if (typeof extensions !== 'object') return undefined;
  return sampleValue({ type: 'object', ...extensions }) as { readonly [member: string]: JsonValue };
}
