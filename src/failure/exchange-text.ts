import { phraseOf } from '../core/statuses';
import type { ShownContent, ShownExchange, ShownMessage } from '../mask/mask-exchange';
import { pointerGet, pointerSet } from '../core/formats/json-pointer';
import type { HttpField, JsonValue, Violation } from '../core/types';
import type { Palette } from './palette';
import { onOneLine, printable } from '../core/printable';

const INDENT = '  ';
const MOST_LINES = 40;
const MOST_FIELDS = 12;
const LONGEST_LINE = 160;
const LONGEST_SINGLE_LINE = 1_000;

/** A noncharacter (U+FFFE), which no real text contains. */
const MARK = '\ufffe';
const MARKED = new RegExp(`"${MARK}([-+.\\deE]+)"`, 'g');

/** The exchange as HTTP text: first the response, then the request. */
export function exchangeText(
  { response, request }: ShownExchange,
  violations: readonly Violation[],
  palette: Palette,
): string {
  const phrase = phraseOf(response.status) ?? '';
  const places = new Set(violations.map(({ at }) => at?.toLowerCase()));
  const first = (name: string): boolean => places.has(name.toLowerCase()) || /^content-type$/i.test(name);
  const parts = [
    `${palette.bold('←')} HTTP${response.httpVersion === undefined ? '' : `/${response.httpVersion}`} ${response.status} ${phrase}`.trimEnd(),
    messageText(response, first, palette),
  ];
  if (request !== undefined) {
    parts.push(
      '',
      `${palette.bold('→')} ${cut(onOneLine(`${request.method} ${request.url}`))}`,
      messageText(request, first, palette),
    );
  }
  return parts.filter((part, index) => part !== '' || index === 2).join('\n');
}

function messageText(
  { fields, content }: ShownMessage,
  first: (name: string) => boolean,
  palette: Palette,
): string {
  const ordered = [...fields.filter(([name]) => first(name)), ...fields.filter(([name]) => !first(name))];
  const lines = ordered.slice(0, MOST_FIELDS).map((field) => palette.dim(`${INDENT}${fieldText(field)}`));
  if (ordered.length > MOST_FIELDS)
    lines.push(palette.dim(`${INDENT}… ${ordered.length - MOST_FIELDS} more fields`));
  const body = contentText(content);
  return [...lines, ...(body === '' ? [] : ['', body])].join('\n');
}

function fieldText([name, value]: HttpField): string {
  return cut(onOneLine(`${name}: ${value}`));
}

function contentText({ json, digits, text, octets, note }: ShownContent): string {
  if (octets !== undefined) return `${INDENT}(${octets} octets of binary data)`;
  const printed = json === undefined ? text : jsonText(json, digits);
  if (printed === undefined) return '';
  const all = printable(printed.trimEnd()).split('\n');
  // Content without line breaks is all on its one line.
  const lines =
    all.length === 1 ? all.map((line) => cut(line, LONGEST_SINGLE_LINE)) : all.map((line) => cut(line));
  const shown = lines.slice(0, MOST_LINES).map((line) => `${INDENT}${line}`);
  const left = lines.length - MOST_LINES;
  if (left > 0) shown.push(`${INDENT}… ${left} more lines`);
  if (note !== undefined) shown.push(`${INDENT}(${note})`);
  return shown.join('\n');
}

/** Numbers are written as they were sent, which `JSON.stringify` cannot do. */
function jsonText(json: JsonValue, digits: ReadonlyMap<string, string> = new Map()): string {
  const found = [...digits].filter(([at]) => typeof pointerGet(json, at) === 'number');
  if (found.length === 0) return JSON.stringify(json, null, 2);
  const copy = JSON.parse(JSON.stringify(json)) as JsonValue;
  const marked = found.reduce((value, [at, number]) => pointerSet(value, at, MARK + number), copy);
  return JSON.stringify(marked, null, 2).replaceAll(MARKED, '$1');
}

function cut(line: string, longest = LONGEST_LINE): string {
  return line.length <= longest ? line : `${line.slice(0, longest)}…`;
}
