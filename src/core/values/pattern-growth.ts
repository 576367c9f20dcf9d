/**
 * The highest power of the length of a text by which a pattern gets slower: 1 is linear, 2 quadratic. Undefined if
 * that needs a closer look: whole groups are repeated, there is a back reference, or there are too many choices.
 */
export function patternGrowth(source: string, flags = 'u'): number | undefined {
  const parts = partsOf(source);
  if (parts === undefined) return undefined;
  const endless = parts.flatMap((part, index) => (part.isEndless ? [index] : []));
  const open = endless.filter((index) => !isSettled(parts, index, flags));
  const lastOpen = open.at(-1) ?? -1;
  // After the last choice a text is read once more; at the very end of a pattern only when it has matched.
  const isScanned = endless.some((index) => index > lastOpen && index < parts.length - 1);
  const isAnchored = parts[0]?.atom === '^' && !parts.some(({ atom }) => atom === '|');
  const startsAnywhere = !isAnchored && endless.length > 0;
  return Math.max(1, open.length + (isScanned ? 1 : 0)) + (startsAnywhere ? 1 : 0);
}

/** A character, a class or an assertion, and whether it is repeated; the brackets of groups stand for themselves. */
interface Part {
  readonly atom: string;
  readonly isEndless: boolean;
}

const ATOM =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|.)|\[(?:\\.|[^\]\\])*\]|\(\?(?:[:=!]|<[=!]|<[^>]{1,100}>)|./suy;
const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;

/** More repetitions than these count as endless. */
const MOST_REPETITIONS = 8;
/** Choices that do not grow with the text: alternatives, optional parts, a few repetitions more or less. */
const MOST_CHOICES = 5_000;

function partsOf(source: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  let choices = 1;
  // One of the alternatives of a group is taken.
  const alternatives = [1];
  for (let at = 0; at < source.length;) {
    const atom = readAt(ATOM, source, at);
    if (atom === undefined || /^\\[1-9k]/.test(atom)) return undefined;
    at += atom.length;
    // The beginning of a group, and the sign between alternatives, have no quantifier.
    const quantifier = /^[(|]/.test(atom) ? '' : (readAt(QUANTIFIER, source, at) ?? '');
    at += quantifier.length;
    const [least, most] = rangeOf(quantifier);
    if (atom === ')' && most > 1) return undefined;
    const isEndless = most - least > MOST_REPETITIONS;
    if (!isEndless) choices *= most - least + 1;
    if (atom.startsWith('(')) alternatives.push(1);
    if (atom === '|') alternatives.push((alternatives.pop() ?? 1) + 1);
    if (atom === ')') choices *= alternatives.pop() ?? 1;
    parts.push({ atom, isEndless });
  }
  return choices * (alternatives[0] ?? 1) > MOST_CHOICES ? undefined : parts;
}

function readAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}

function rangeOf(quantifier: string): readonly [least: number, most: number] {
  const sign = quantifier[0] ?? '';
  if (sign === '') return [1, 1];
  if (sign !== '{') return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity];
  const [, least = '', comma = '', most = ''] = /(\d+)(,?)(\d*)/.exec(quantifier) ?? [];
  return [Number(least), comma === '' ? Number(least) : most === '' ? Infinity : Number(most)];
}

/** Whether the end of a repetition is fixed: at the end, or at a character that is not one of those repeated. */
function isSettled(parts: readonly Part[], index: number, flags: string): boolean {
  const next = parts[index + 1];
  if (next === undefined) return true;
  if (next.atom === '$') return index + 2 === parts.length;
  const character = literalOf(next.atom);
  if (character === undefined || next.isEndless) return false;
  return !new RegExp(`^(?:${parts[index]?.atom ?? ''})$`, flags).test(character);
}

/** The single character of an atom. */
function literalOf(atom: string): string | undefined {
  if (/^[^\\[\].()|^$]$/u.test(atom)) return atom;
  return /^\\[^A-Za-z0-9]$/u.test(atom) ? atom.slice(1) : undefined;
}
