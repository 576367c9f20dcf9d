import type { Node, ParseError } from 'jsonc-parser';
import { createScanner, findNodeAtLocation, parse, parseTree } from 'jsonc-parser';

/** A value to add to a JSON file: at the end of an array, or as the last member of an object. */
export interface JsonEdit {
  /** The path of the array or the object. */
  readonly path: readonly (string | number)[];
  /** The name of the member; undefined in an array. */
  readonly name?: string | undefined;
  readonly value: unknown;
}

/** A comma of JSON, in the numbers of the scanner. */
const COMMA = 5;

/** A longer value is written on several lines. */
const LONGEST_LINE = 100;

const OPTIONS = { allowTrailingComma: true } as const;

/** Reads JSON with comments and trailing commas; undefined if it is not valid. */
export function parseJson(text: string): unknown {
  const errors: ParseError[] = [];
  const value = parse(text.replace(/^\uFEFF/, ''), errors, OPTIONS) as unknown;
  return errors.length === 0 ? value : undefined;
}

/** Adds values to a JSON file, and changes nothing else in it: comments and layout stay. */
export function editJson(text: string, edits: readonly JsonEdit[]): string {
  return edits.reduce(insert, text);
}

function insert(text: string, { path, name, value }: JsonEdit): string {
  const root = parseTree(text, [], OPTIONS);
  const place = root === undefined ? undefined : findNodeAtLocation(root, [...path]);
  if (place === undefined) throw new Error(`There is no ${path.join('.')} to add to.`);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const outer = indentationAt(text, place.offset);
  const step = /^(?:\t+| +)(?=")/m.exec(text)?.[0] ?? '  ';
  const last = place.children?.at(-1);
  const written = (indentation: string): string => {
    const label = name === undefined ? '' : `${JSON.stringify(name)}: `;
    return label + valueText(value, { indentation, step, eol });
  };
  if (last === undefined)
    return splice(text, ...intoEmpty(text, place, { root, written, indentation: outer, step, eol }));
  const end = last.offset + last.length;
  const before = text.slice(place.offset, last.offset);
  if (!before.includes('\n')) {
    return splice(text, end, end, `, ${written(outer)}`);
  }
  const indentation = indentationAt(text, last.offset);
  const comma = commaBehind(text, end, place.offset + place.length);
  // A comment after the last value stays on its line.
  const lineEnd = Math.min(
    ...[text.indexOf(eol, end), place.offset + place.length - 1].filter((one) => one >= 0),
  );
  const behind = text.slice(end, lineEnd);
  const withComma = comma === undefined ? `,${behind}` : behind;
  const added = `${eol}${indentation}${written(indentation)}${comma === undefined ? '' : ','}`;
  return splice(text, end, lineEnd, withComma + added);
}

/** The new content of an empty array or object; comments in it stay. */
function intoEmpty(
  text: string,
  place: Node,
  {
    root,
    written,
    indentation,
    step,
    eol,
  }: Layout & { readonly root: Node | undefined; readonly written: (indentation: string) => string },
): readonly [start: number, end: number, added: string] {
  const [start, end] = [place.offset + 1, place.offset + place.length - 1];
  const comments = text.slice(start, end).trimEnd();
  const lines = written(indentation + step);
  const isShort = place !== root && comments === '' && lines.length <= LONGEST_LINE;
  return [
    start,
    end,
    isShort ? inline(place, lines) : `${comments}${eol}${indentation}${step}${lines}${eol}${indentation}`,
  ];
}

function inline({ type }: Node, written: string): string {
  return type === 'object' ? ` ${written} ` : written;
}

/** The comma after the last value, if the file has trailing commas. */
function commaBehind(text: string, start: number, end: number): number | undefined {
  const scanner = createScanner(text.slice(start, end), true);
  return Number(scanner.scan()) === COMMA ? start + scanner.getTokenOffset() : undefined;
}

function splice(text: string, start: number, end: number, added: string): string {
  return text.slice(0, start) + added + text.slice(end);
}

/** The white space at the start of the line. */
function indentationAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

interface Layout {
  readonly indentation: string;
  readonly step: string;
  readonly eol: string;
}

/** On one line if it is short. */
function valueText(value: unknown, { indentation, step, eol }: Layout): string {
  const line = JSON.stringify(value, null, 1)
    .replaceAll(/\n\s*/g, ' ')
    .replaceAll(/\[ | \]/g, (found) => found.trim());
  if (line.length + indentation.length <= LONGEST_LINE) return line;
  return JSON.stringify(value, null, step).replaceAll('\n', eol + indentation);
}
