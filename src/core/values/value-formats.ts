import { fullFormats } from 'ajv-formats/dist/formats';
import { isDate, isDateTime, isTime } from './date-time';
import { duration } from './duration';
import { email } from './email';
import { uris } from './uri';

type Test<T> = RegExp | ((value: T) => boolean);

/** A format of JSON Schema in Ajv's terms. */
export type ValueFormat =
  | { readonly type?: 'string'; readonly validate: Test<string> }
  | { readonly type: 'number'; readonly validate: (value: number) => boolean };

/** The largest value of 64 bits. JSON.parse reads it as this double, as it does the next thousand integers. */
const LARGEST_INT64 = 2 ** 63;

const RARE = ['hostname', 'idn-hostname', 'idn-email', 'iri', 'iri-reference', 'uri-template', 'url'];

/** The values of `format` in JSON Schema, with their checks. Ours replace those of ajv-formats that are wrong. */
export const valueFormats: { readonly [name: string]: ValueFormat } = {
  ...Object.fromEntries(Object.entries(fullFormats).map(([name, format]) => [name, asObject(format)])),
  ...texts({
    'date-time': isDateTime,
    date: isDate,
    time: isTime,
    duration,
    email,
    uri: uris.absolute,
    'uri-reference': uris.reference,
    uuid: /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    regex: isPattern,
    byte: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
  }),
  ...texts(Object.fromEntries(RARE.map((name) => [name, (text: string) => isRare(name, text)]))),
  int64: {
    type: 'number',
    validate: (value) => Number.isInteger(value) && Math.abs(value) <= LARGEST_INT64,
  },
};

function isRare(name: string, text: string): boolean {
  const { rareFormats } = require('./rare-formats') as typeof import('./rare-formats');
  return rareFormats[name]?.(text) === true;
}

function texts(tests: { readonly [name: string]: Test<string> }) {
  return Object.fromEntries(Object.entries(tests).map(([name, validate]) => [name, { validate }]));
}

/** Always an object, so compiled code looks it up here, and an improvement reaches validators compiled earlier. */
function asObject(format: unknown): ValueFormat {
  if (typeof format === 'function' || format instanceof RegExp) return { validate: format as Test<string> };
  return format === true ? { validate: () => true } : (format as ValueFormat);
}

/** With the flag `u`, as patterns are compiled (JSON Schema Core, 6.4). */
function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u').unicode;
  } catch {
    return false;
  }
}
