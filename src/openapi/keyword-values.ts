import { isNode } from './document';

const TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];

/** The valid values of a keyword, in words and as a check. */
interface Wanted {
  readonly words: string;
  readonly fits: (value: unknown) => boolean;
}

const text: Wanted = { words: 'a text', fits: (value) => typeof value === 'string' };
const number: Wanted = { words: 'a number', fits: (value) => typeof value === 'number' };
const size: Wanted = {
  words: 'a whole number from 0',
  fits: (value) => Number.isInteger(value) && Number(value) >= 0,
};
const flag: Wanted = { words: 'true or false', fits: (value) => typeof value === 'boolean' };
const list: Wanted = { words: 'a list', fits: Array.isArray };
const names: Wanted = { words: 'a list of names', fits: isListOfTexts };

/** Keywords with plain values, and their valid values (Validation, 6). */
const WANTED: { readonly [keyword: string]: Wanted } = {
  type: {
    words: `one of ${TYPES.join(', ')}, or a list of them`,
    fits: (value) =>
      isListOfTexts([value].flat()) && [value].flat().every((one) => TYPES.includes(String(one))),
  },
  enum: list,
  multipleOf: { words: 'a number above 0', fits: (value) => typeof value === 'number' && value > 0 },
  maximum: number,
  minimum: number,
  exclusiveMaximum: number,
  exclusiveMinimum: number,
  maxLength: size,
  minLength: size,
  maxItems: size,
  minItems: size,
  maxContains: size,
  minContains: size,
  maxProperties: size,
  minProperties: size,
  pattern: text,
  format: text,
  uniqueItems: flag,
  nullable: flag,
  required: names,
  dependentRequired: {
    words: 'an object of lists of names',
    fits: (value) => isNode(value) && Object.values(value).every(isListOfTexts),
  },
};

/** The valid values of a keyword; undefined if its value is valid, or any value is. */
export function wantedValue(keyword: string, value: unknown): string | undefined {
  const wanted = WANTED[keyword];
  return wanted === undefined || wanted.fits(value) ? undefined : wanted.words;
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
