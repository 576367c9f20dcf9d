import { sampleText } from './sample-text';

const LONGEST = 10_000;

/** One text for each format of JSON Schema that messages and details use. */
const TEXTS: { readonly [format: string]: string } = {
  date: '2026-01-01',
  'date-time': '2026-01-01T00:00:00Z',
  time: '00:00:00Z',
  duration: 'PT1M',
  email: 'ada@example.com',
  'idn-email': 'ada@example.com',
  hostname: 'example.com',
  'idn-hostname': 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  'json-pointer': '/email',
  'relative-json-pointer': '0',
  regex: '.',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  iri: 'https://example.com/',
  'uri-reference': '/example',
  'iri-reference': '/example',
  'uri-template': '/users/{id}',
  uuid: '00000000-0000-4000-8000-000000000000',
  byte: 'ZXhhbXBsZQ==',
};

type Keywords = { readonly [keyword: string]: unknown };

/** A number within its limits. */
export function sampleNumber(schema: Keywords, isInteger: boolean): number {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf } = schema;
  const step = typeof multipleOf === 'number' ? multipleOf : 1;
  let least = 1;
  if (typeof maximum === 'number' && maximum < least) least = maximum;
  if (typeof exclusiveMaximum === 'number' && exclusiveMaximum <= least) least = exclusiveMaximum - step;
  if (typeof minimum === 'number' && (minimum > least || least === 1)) least = minimum;
  if (typeof exclusiveMinimum === 'number' && exclusiveMinimum >= least - step)
    least = exclusiveMinimum + step;
  if (typeof multipleOf !== 'number' && !isInteger) return between(least, schema);
  return Math.ceil(least / step) * step;
}

/** There may be no integer between two limits. */
function between(
  number: number,
  { exclusiveMinimum, minimum = exclusiveMinimum, ...upper }: Keywords,
): number {
  const { exclusiveMaximum, maximum = exclusiveMaximum } = upper;
  if (typeof minimum !== 'number' || typeof maximum !== 'number') return number;
  return number < maximum ? number : (minimum + maximum) / 2;
}

/** A text that matches its format, pattern and length. */
export function sampleString(
  { format, pattern, minLength, maxLength }: Keywords,
  alternative: number,
): string {
  const least = typeof minLength === 'number' ? Math.min(minLength, LONGEST) : 0;
  if (typeof pattern === 'string') {
    const found = sampleText(regExp(pattern)) ?? 'example';
    const longer = found.padEnd(least, found.at(-1));
    return regExp(pattern).test(longer) ? longer : found;
  }
  const known = typeof format === 'string' ? TEXTS[format] : undefined;
  const text = (known ?? (alternative === 0 ? 'example' : `text ${alternative}`)).padEnd(least, 'x');
  return known === undefined && typeof maxLength === 'number' ? text.slice(0, maxLength) : text;
}

/** Schemas can have patterns that are not valid with the flag `u`. */
function regExp(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return new RegExp(pattern);
  }
}
