import { fullFormats } from 'ajv-formats/dist/formats';
import { isDate, isDateTime, isTime } from './date-time';
import { duration } from './duration';
import { email, idnEmail } from './email';
import { isHostname, isIdnHostname } from './hostname';
import { iris, uris } from './uri';
import { uriTemplate } from './uri-template';

type Test<T> = RegExp | ((value: T) => boolean);

/** A format of JSON Schema as Ajv takes it. */
export type ValueFormat =
  | { readonly type?: 'string'; readonly validate: Test<string> }
  | { readonly type: 'number'; readonly validate: (value: number) => boolean };

/** The largest value of 64 bits. JSON.parse reads it as this double, as it does the next thousand integers. */
const LARGEST_INT64 = 2 ** 63;

/** The values of `format` in JSON Schema: what is checked, and how. Where ajv-formats is wrong, ours holds. */
export const valueFormats: { readonly [name: string]: ValueFormat } = {
  ...Object.fromEntries(Object.entries(fullFormats).map(([name, format]) => [name, asObject(format)])),
  ...texts({
    'date-time': isDateTime,
    date: isDate,
    time: isTime,
    duration,
    email,
    'idn-email': idnEmail,
    hostname: isHostname,
    'idn-hostname': isIdnHostname,
    uri: uris.absolute,
    'uri-reference': uris.reference,
    iri: iris.absolute,
    'iri-reference': iris.reference,
    url: (text) => /^(?:https?|ftp):\/\/[^/?#:@]/i.test(text) && iris.absolute.test(text),
    'uri-template': uriTemplate,
    uuid: /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    regex: isPattern,
    byte: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
  }),
  int64: {
    type: 'number',
    validate: (value) => Number.isInteger(value) && Math.abs(value) <= LARGEST_INT64,
  },
};

function texts(tests: { readonly [name: string]: Test<string> }) {
  return Object.fromEntries(Object.entries(tests).map(([name, validate]) => [name, { validate }]));
}

/** Always an object, so that compiled code asks for it here, and an improvement reaches what was compiled before. */
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
