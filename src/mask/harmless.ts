/** Values that stand under secret names and give nothing away. */
const COMMON = new Set([
  'bearer',
  'basic',
  'digest',
  'string',
  'invalid',
  'expired',
  'missing',
  'required',
  'password',
  'secret',
  'token',
  'undefined',
  'object',
]);

const LONGEST_MESSAGE = 300;
const WORD = /^["'(]?(?:[A-Za-z]+(?:['’-][a-z]+)*|\d{1,3})["')]?[.,:;!?]?$/;

/** Whether a value says nothing about the secret under whose name it stands. */
export function isCommon(value: string): boolean {
  return COMMON.has(value.toLowerCase().replace(/[.!]$/, ''));
}

/** Messages about a member, as in `{ "password": ["is too short"] }`: they are to be read. */
export function areMessages(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isMessage);
}

function isMessage(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > LONGEST_MESSAGE) return false;
  const words = value.split(' ');
  return isCommon(value) || (words.length > 1 && words.every((word) => WORD.test(word)));
}
