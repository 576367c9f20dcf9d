import type { HeaderSchema } from '../types';
import { splitList } from './split-list';

/** A value of a field as JSON, and the same with all scalars as text. */
export interface SimpleValue {
  readonly typed: unknown;
  readonly texts: unknown;
}

/**
 * Reads a field value in the style `simple` of OpenAPI (3.1, 4.8.12.6): `1,2`, `a,1,b,2`, or exploded `a=1,b=2`. Only
 * the schema knows whether `1` is a number or a text.
 */
export function readSimple(value: string, { shape, explode = false }: HeaderSchema): SimpleValue | undefined {
  if (shape === 'json') return readJsonValue(value);
  if (shape === undefined) return { typed: typedValue(value), texts: value };
  if (shape === 'list') {
    const items = splitList(value);
    return { typed: items.map(typedValue), texts: items };
  }
  const pairs = explode ? splitList(value).map(splitOnce) : inPairs(value);
  if (pairs.some((pair) => pair.length !== 2)) return undefined;
  return {
    typed: Object.fromEntries(pairs.map(([name = '', one = '']) => [name, typedValue(one)])),
    texts: Object.fromEntries(pairs),
  };
}

function readJsonValue(value: string): SimpleValue | undefined {
  try {
    const typed = JSON.parse(value) as unknown;
    return { typed, texts: typed };
  } catch {
    return undefined;
  }
}

function typedValue(text: string): unknown {
  if (/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/.test(text)) return Number(text);
  return text === 'true' ? true : text === 'false' ? false : text;
}

function splitOnce(text: string): readonly string[] {
  const end = text.indexOf('=');
  return end === -1 ? [text] : [text.slice(0, end), text.slice(end + 1)];
}

/** Names and values in turn. A value can be empty, so an empty element counts. */
function inPairs(value: string): readonly (readonly string[])[] {
  const items = value === '' ? [] : value.split(',').map((one) => one.trim());
  return items.flatMap((name, index) =>
    index % 2 === 0 ? [[name, ...items.slice(index + 1, index + 2)]] : [],
  );
}
