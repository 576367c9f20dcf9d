/** This number of texts shows the difference of two patterns, or no number does. */
const MOST_WORDS = 120;
const MOST_TIMES = 60;
const CANDIDATES = [...'a1A- _.,:;/\'"!?()[]{}<>@#%&*+=|~^$`\\é\n\t'];
const MOST_MEMBERS = 3;

/**
 * Texts that a pattern (ECMA-262, flag `u`) probably matches, one for each of its choices and limits. Assertions
 * and backreferences are left out: the caller tests each text against the pattern.
 */
export function wordsOf(pattern: string): readonly string[] {
  const words = readAlternatives({ source: pattern, at: 0 });
  return [...new Set(words)].slice(0, MOST_WORDS);
}

interface Reader {
  readonly source: string;
  at: number;
}

function readAlternatives(reader: Reader): readonly string[] {
  const all = [...readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    all.push(...readSequence(reader));
  }
  return all.slice(0, MOST_WORDS);
}

/** The first form of every part, and then one part after the other in its other forms. */
function readSequence(reader: Reader): readonly string[] {
  const parts: (readonly string[])[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const atom = readAtom(reader);
    parts.push(repeated(atom, readTimes(reader)));
  }
  const plain = parts.map(([first = '']) => first);
  const varied = parts.flatMap((words, index) =>
    words.slice(1).map((word) => plain.map((other, at) => (at === index ? word : other)).join('')),
  );
  return [plain.join(''), ...varied].slice(0, MOST_WORDS);
}

function repeated(words: readonly string[], times: readonly number[]): readonly string[] {
  const [first = ''] = words;
  return [...new Set([...times.map((count) => first.repeat(count)), ...words])];
}

function readAtom(reader: Reader): readonly string[] {
  const { source, at } = reader;
  const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
  if (character === '(') return readGroup(reader);
  if (character === '^' || character === '$') return take(reader, 1, ['']);
  if (character === '.') return take(reader, 1, ['x', ' ']);
  const one =
    /^(?:\[(?:\\.|[^\]\\])*\]|\\(?:u\{[^}]+\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[pPk][{<][^}>]+[}>]|.))/u.exec(
      source.slice(at),
    )?.[0];
  if (one === undefined) return take(reader, character.length, [character]);
  return take(reader, one.length, /^\\[bBk1-9]/.test(one) ? [''] : membersOf(one));
}

function readGroup(reader: Reader): readonly string[] {
  const open = /^\((?:\?(?:<?[=!]|<[^>]+>|:))?/.exec(reader.source.slice(reader.at))?.[0] ?? '(';
  reader.at += open.length;
  const words = readAlternatives(reader);
  reader.at += 1;
  return /[=!]$/.test(open) ? [''] : words;
}

/** The least number of times, once more, and the greatest number; others add little. */
function readTimes(reader: Reader): readonly number[] {
  const [quantifier = '', least, comma, most] =
    /^(?:[?*+]|\{(\d+)(,(\d*))?\})\??/.exec(reader.source.slice(reader.at)) ?? [];
  reader.at += quantifier.length;
  if (quantifier === '') return [1];
  if (quantifier.startsWith('?')) return [1, 0];
  if (quantifier.startsWith('*')) return [1, 0, 2];
  if (quantifier.startsWith('+')) return [1, 2];
  const from = Math.min(Number(least), MOST_TIMES);
  if (comma === undefined) return [from];
  const to = most === '' || most === undefined ? from + 1 : Math.min(Number(most), MOST_TIMES);
  return [...new Set([from, Math.min(from + 1, to), to])];
}

function membersOf(one: string): readonly string[] {
  const pattern = new RegExp(`^${one}$`, 'u');
  const code = /^\\(?:u\{([^}]+)\}|u(.{4})|x(.{2}))$/.exec(one);
  if (code !== null) return [String.fromCodePoint(parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16))];
  const spelled = [...one.matchAll(/[^[\]\\^-]/gu)].map(([character]) => character);
  const members = [...CANDIDATES, ...spelled].filter((character) => pattern.test(character));
  return members.length === 0 ? [''] : [...new Set(members)].slice(0, MOST_MEMBERS);
}

function take(reader: Reader, length: number, words: readonly string[]): readonly string[] {
  reader.at += length;
  return words;
}
