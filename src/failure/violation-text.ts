import { checks } from '../core/rules';
import { pointerGet } from '../core/formats/json-pointer';
import type { JsonValue, Violation } from '../core/types';
import type { Palette } from './palette';
import { onOneLine } from '../core/printable';
import { wrap } from './wrap';

const INDENT = '   ';
const LABEL = '             ';
const MOST_ITEMS = 8;
const LONGEST_VALUE = 240;
const LONGEST_CONTENT = 100;
const LONGEST_PLACE = 60;

/** A violation as it can be shown, and the original, which is not printed. */
export interface ShownViolation {
  readonly shown: Violation;
  readonly original: Violation;
  /** The JSON value of the content, if there is one. */
  readonly json: unknown;
}

/** One broken rule: its name and place, expected and received, the remedy and the reference. */
export function violationText(violation: ShownViolation, number: number, palette: Palette): string {
  const { rule, at, reference } = violation.shown;
  const place = at === undefined || placeText(at) === rule ? '' : ` · ${placeText(at)}`;
  const source = reference === undefined ? '' : ` (${reference.replaceAll(' ', '\u00a0')})`;
  return [
    `${number}. ${palette.bold(rule)}${place}`,
    `${INDENT}Expected: ${palette.expected(wrap(expectedText(violation), LABEL))}`,
    `${INDENT}Received: ${palette.received(wrap(receivedText(violation), LABEL))}`,
    `${INDENT}→ ${wrap(onOneLine(`${remedyOf(violation.shown)}${source}`), `${INDENT}  `).replaceAll('\u00a0', ' ')}`,
  ].join('\n');
}

/** The remedy for a violation. */
export function remedyOf(violation: Violation): string {
  const remedies = checkOf(violation)?.remedies;
  const remedy = remedies?.[violation.reason ?? 'default'] ?? remedies?.['default'];
  return remedy?.(violation) ?? '';
}

function checkOf({ rule }: Violation): (typeof checks)[number] | undefined {
  return checks.find(({ id }) => id === rule);
}

function placeText(at: string): string {
  return at === '' ? 'content' : withoutMiddle(onOneLine(at), LONGEST_PLACE);
}

function expectedText({ shown }: ShownViolation): string {
  // The expectation of an argument is printed already.
  const isValue = checkOf(shown)?.expectsValue === true && shown.reason !== 'argument';
  const isLines = shown.reason === 'argument' && Array.isArray(shown.expected);
  const items = [shown.expected].flat().map((one: JsonValue) => writtenValue(one, isValue || isLines));
  const listed = items.slice(0, MOST_ITEMS).join(isValue ? ' or ' : ', ');
  return items.length > MOST_ITEMS ? `${listed}, … (${items.length} in all)` : listed;
}

/** A string of the content, and a field that the assertion compares, are in quotation marks: `"409"` is not 409. */
function receivedText({ shown, original, json }: ShownViolation): string {
  const { at = '', received } = original;
  const value = pointerGet(json, at);
  if (received === null) return value === null ? 'null' : 'nothing';
  const isField = original.reason === 'argument' && !at.startsWith('/') && at !== '';
  if (isField && Array.isArray(shown.received)) {
    const lines: readonly JsonValue[] = shown.received;
    return withoutMiddle(lines.map((line) => writtenValue(line, true)).join(', '), LONGEST_VALUE);
  }
  const isText = typeof received === 'string' && (value === received || isField);
  // Content as a whole is shown below.
  return writtenValue(shown.received, isText, at === '' ? LONGEST_CONTENT : LONGEST_VALUE);
}

function writtenValue(value: JsonValue, isQuoted: boolean, longest = LONGEST_VALUE): string {
  // White space alone would be invisible.
  const isBare = typeof value === 'string' && !isQuoted && value.trim() !== '';
  const text = isBare ? value.trim() : JSON.stringify(value);
  return withoutMiddle(onOneLine(text), longest);
}

/** The end stays: it is where truncated content breaks off. */
function withoutMiddle(text: string, longest: number): string {
  const half = Math.floor(longest / 2);
  return text.length <= longest ? text : `${text.slice(0, half)} … ${text.slice(-half)}`;
}
