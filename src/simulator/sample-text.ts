const MOST_TIMES = 1_000;
const CANDIDATES = [...'a1A- _.,:;/\'"!?()[]{}<>@#%&*+=|~^$`\\é\n\t'];

/**
 * A short text that a pattern (ECMA-262, flag `u`) matches; `undefined` if none is found. It understands the
 * usual patterns of messages; it does not try to satisfy look-arounds and back references.
 */
export function sampleText(pattern: RegExp): string | undefined {
  const reader: Reader = { source: pattern.source, at: 0 };
  const text = readAlternatives(reader);
  // `^` and `$` may be missing, and an empty text is not useful.
  const tried = /[\p{L}\p{N}]/u.test(text) ? [text] : [`${text}x`, text];
  return [...tried, `x${text}`].find((one) => one.trim() !== '' && pattern.test(one));
}

interface Reader {
  readonly source: string;
  at: number;
}

function readAlternatives(reader: Reader): string {
  let first: string | undefined;
  for (;;) {
    const text = readSequence(reader);
    first ??= text;
    if (reader.source[reader.at] !== '|') return first;
    reader.at += 1;
  }
}

function readSequence(reader: Reader): string {
  let text = '';
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const atom = readAtom(reader);
    text += atom.repeat(readLeast(reader));
  }
  return text;
}

function readAtom(reader: Reader): string {
  const { source, at } = reader;
  const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
  if (character === '(') return readGroup(reader);
  if (character === '^' || character === '$') return take(reader, 1, '');
  if (character === '.') return take(reader, 1, 'x');
  const one =
    /^(?:\[(?:\\.|[^\]\\])*\]|\\(?:u\{[^}]+\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[pPk][{<][^}>]+[}>]|.))/u.exec(
      source.slice(at),
    )?.[0];
  if (one === undefined) return take(reader, character.length, character);
  return take(reader, one.length, /^\\[bBk1-9]/.test(one) ? '' : memberOf(one));
}

function readGroup(reader: Reader): string {
  const open = /^\((?:\?(?:<?[=!]|<[^>]+>|:))?/.exec(reader.source.slice(reader.at))?.[0] ?? '(';
  reader.at += open.length;
  const text = readAlternatives(reader);
  reader.at += 1;
  return /[=!]$/.test(open) ? '' : text;
}

/** The least number of repetitions: `?` and `*` zero times, `{2,}` twice. */
function readLeast(reader: Reader): number {
  const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at));
  if (quantifier === null) return 1;
  reader.at += quantifier[0].length;
  if (quantifier[1] !== undefined) return Math.min(Number(quantifier[1]), MOST_TIMES);
  return quantifier[0].startsWith('+') ? 1 : 0;
}

/** A character of a class or an escape; letters first, because people read it. */
function memberOf(one: string): string {
  const pattern = new RegExp(`^${one}$`, 'u');
  const code = /^\\(?:u\{([^}]+)\}|u(.{4})|x(.{2}))$/.exec(one);
  if (code !== null) return String.fromCodePoint(parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16));
  return CANDIDATES.find((candidate) => pattern.test(candidate)) ?? '';
}

function take(reader: Reader, length: number, text: string): string {
  reader.at += length;
  return text;
}
