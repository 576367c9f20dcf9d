import type { CatalogEntry, Format } from '../core/catalog/catalog';
import { genericCode, phraseOf } from '../core/statuses';
import { writeCode } from '../core/formats/code-case';
import { formatPointer, pointerGet } from '../core/formats/json-pointer';
import { formatAt } from '../core/formats/format-at';
import { takesNumberOnly } from '../core/formats/known-members';
import type { RenderContext } from '../core/formats/render-error';
import { isTextual } from '../core/formats/text-content';
import { renderError } from '../core/formats/render-error';
import type { Detail, HttpField, HttpResponse, JsonValue } from '../core/types';
import type { JsonStyle } from './json-style';
import { JSON_STYLES } from './json-style';
import type { SimulatedError } from './owed-fields';
import { owedFields } from './owed-fields';
import { sampleText } from './sample-text';
import { sampleValue } from './sample-value';

/** An error is about this one request; nobody should find it in a cache. */
const NO_STORE: HttpField = ['Cache-Control', 'no-store'];

/** Which error the simulator is to send, and how. */
export interface Simulation extends SimulatedError {
  /** One of the media types of the format; the first one where it is left out. */
  readonly mediaType?: string | undefined;
  readonly message?: string | undefined;
  readonly details?: readonly Detail[] | undefined;
  readonly style?: JsonStyle | undefined;
}

/** The response that the catalog promises, with every field that its status owes. Pure. */
export function simulateError(simulation: Simulation): HttpResponse {
  const { catalog, entry, format, style = 'compact', mediaType, request } = simulation;
  const { status, content = catalog.content } = entry.definition;
  const write = isTextual(format.definition) ? String : JSON_STYLES[style];
  const text =
    content === 'none'
      ? undefined
      : withExactCode(write(simulatedContent(simulation)), formatAt(format, status), entry.definition.code);
  const response = withContent({ status, fields: [], content: undefined, request }, text);
  const type: readonly HttpField[] =
    text === undefined ? [] : [['Content-Type', mediaType ?? format.definition.mediaTypes[0] ?? '']];
  const fields = [
    ...type,
    ...codeFields(simulation),
    ...response.fields,
    ...owedFields(simulation),
    NO_STORE,
  ];
  return { ...response, fields };
}

/** A number that JavaScript cannot hold has been written as text, also where the format takes none. */
function withExactCode(text: string, { definition }: Format, code: string): string {
  const isLost = /^-?[1-9]\d{15,}$/.test(code) && String(Number(code)) !== code;
  const [at] = isLost ? [definition.members.code ?? []].flat() : [];
  return at !== undefined && takesNumberOnly(definition, at) ? text.replace(`"${code}"`, code) : text;
}

/** The code in the field that has it, unless the error is just its status. */
function codeFields({ entry, format }: Simulation): readonly HttpField[] {
  const { codeField, codeOptional } = format.definition;
  const { code, status } = entry.definition;
  const isPlainStatus = codeOptional === true && code === genericCode(status);
  return codeField === undefined || isPlainStatus ? [] : [[codeField.name, writeCode(code, format.codeCase)]];
}

/** The content of the response as a JSON value. */
export function simulatedContent({ entry, message, details, request, ...simulation }: Simulation): JsonValue {
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
  // The entry describes a member of the format in a way of its own, and that counts.
  return renderError(error, format.definition, { ...context, extensionsFirst: true });
}

function keepsTo({ validateExtensions }: CatalogEntry, members: unknown, names: readonly string[]): boolean {
  const described = names.map((name) => [name, pointerGet(members, formatPointer([name]))]);
  return validateExtensions?.()(Object.fromEntries(described)) !== false;
}

/** Replaces the content of a response, and says how long it is. */
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
