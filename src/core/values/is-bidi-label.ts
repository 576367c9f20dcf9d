const RIGHT_TO_LEFT = [
  'Adlam',
  'Arabic',
  'Hebrew',
  'Mandaic',
  'Mende_Kikakui',
  'Nko',
  'Samaritan',
  'Syriac',
  'Thaana',
].map((script) => String.raw`\p{Script=${script}}`);

const MARK = String.raw`\p{Mn}`;
const ARABIC_DIGIT = '[\\u0660-\\u0669]';
const EUROPEAN_DIGIT = '[0-9\\u06F0-\\u06F9]';
const DIGIT = `${ARABIC_DIGIT}|${EUROPEAN_DIGIT}`;
const RIGHT = `(?!${MARK}|${DIGIT})[${RIGHT_TO_LEFT.join('')}]`;
const LEFT = `(?![${RIGHT_TO_LEFT.join('')}]|${MARK}|${DIGIT})\\p{L}`;

const right = new RegExp(RIGHT, 'u');
const startsRight = new RegExp(`^${RIGHT}`, 'u');
const startsLeft = new RegExp(`^${LEFT}`, 'u');
const holdsRight = new RegExp(`${RIGHT}|${ARABIC_DIGIT}`, 'u');
const holdsLeft = new RegExp(LEFT, 'u');
const endsRight = new RegExp(`(?:${RIGHT}|${DIGIT})${MARK}*$`, 'u');
const endsLeft = new RegExp(`(?:${LEFT}|${EUROPEAN_DIGIT})${MARK}*$`, 'u');
const bothDigits = new RegExp(`^(?=.*${ARABIC_DIGIT})(?=.*${EUROPEAN_DIGIT})`, 'u');

/** Whether a name has letters that are written from right to left, so the rule applies to it (RFC 5893, 1.4). */
export function isRightToLeft(name: string): boolean {
  return right.test(name);
}

/** The Bidi rule of RFC 5893, 2, for one label of such a name. */
export function isBidiLabel(label: string): boolean {
  if (startsRight.test(label)) {
    return !holdsLeft.test(label) && endsRight.test(label) && !bothDigits.test(label);
  }
  return startsLeft.test(label) && !holdsRight.test(label) && endsLeft.test(label);
}
