/** RFC 5892, 2.6: the exceptions to the rules. */
const ALLOWED = /[\u00DF\u03C2\u06FD\u06FE\u0F0B\u3007]/u;
const FORBIDDEN = /\u0640|\u07FA|\u302E|\u302F|[\u3031-\u3035\u303B]/u;

/** RFC 5892, 2.1 and 2.9: letters, digits and marks, but no old Hangul Jamo. */
const LETTER_OR_DIGIT = /[\p{Ll}\p{Lu}\p{Lo}\p{Nd}\p{Lm}\p{Mn}\p{Mc}]/u;
const OLD_HANGUL = /[\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7FB]/u;

/** RFC 5892, 2.3 and 2.4: characters that a name must not contain in any case. */
const IGNORED =
  /[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Noncharacter_Code_Point}\u20D0-\u20FF\u{1D100}-\u{1D24F}]/u;

/** Virama (canonical combining class 9) before a joiner, for RFC 5892, A.1 and A.2. */
const VIRAMA =
  /[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D3B\u0D3C\u0D4D\u0DCA\u0E3A\u0EBA\u0F84\u1039\u103A\u1714\u1734\u17D2\u1A60\u1B44\u1BAA\u1BAB\u1BF2\u1BF3\u2D7F\uA806\uA8C4\uA953\uA9C0\uAAF6\uABED]/u;

/** RFC 5892, A.1: letters that join, around the joiner; the scripts that have them. */
const JOINS = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Phags_Pa}]/u;

type Context = (before: string | undefined, after: string | undefined, label: string) => boolean;

/** RFC 5892, appendix A: characters that are allowed next to certain others. */
const CONTEXTS: readonly (readonly [characters: RegExp, isAllowed: Context])[] = [
  [/\u200C/u, (before = '', after = '') => VIRAMA.test(before) || (JOINS.test(before) && JOINS.test(after))],
  [/\u200D/u, (before = '') => VIRAMA.test(before)],
  [/\u00B7/u, (before, after) => before === 'l' && after === 'l'],
  [/\u0375/u, (_, after = '') => /\p{Script=Greek}/u.test(after)],
  [/[\u05F3\u05F4]/u, (before = '') => /\p{Script=Hebrew}/u.test(before)],
  [
    /\u30FB/u,
    (_before, _after, label) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(label),
  ],
  [/[\u0660-\u0669]/u, (_before, _after, label) => !/[\u06F0-\u06F9]/u.test(label)],
  [/[\u06F0-\u06F9]/u, (_before, _after, label) => !/[\u0660-\u0669]/u.test(label)],
];

/** Whether a text is a U-label of RFC 5891, 4.2: in NFC, of allowed characters, each next to those it needs. */
export function isIdnaLabel(label: string): boolean {
  if (label !== label.normalize('NFC') || /^-|-$|^..--/u.test(label) || /^\p{M}/u.test(label)) return false;
  const characters = [...label];
  return characters.every((one, index) => {
    const context = CONTEXTS.find(([pattern]) => pattern.test(one));
    if (context !== undefined) return context[1](characters[index - 1], characters[index + 1], label);
    return isAllowed(one);
  });
}

function isAllowed(character: string): boolean {
  if (ALLOWED.test(character) || /[a-z0-9-]/.test(character)) return true;
  if (FORBIDDEN.test(character) || OLD_HANGUL.test(character) || IGNORED.test(character)) return false;
  return LETTER_OR_DIGIT.test(character) && isStable(character);
}

/** RFC 5892, 2.2: characters that compatibility and case mapping do not change. */
function isStable(character: string): boolean {
  return character.normalize('NFKC').toLowerCase().normalize('NFKC') === character;
}
