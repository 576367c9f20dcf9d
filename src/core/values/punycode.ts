/* RFC 3492, 5: the parameters. */
const BASE = 36;
const FIRST_THRESHOLD = 1;
const LAST_THRESHOLD = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_CODE = 0x80;
const LARGEST_CODE = 0x10ffff;

/** Punycode of RFC 3492: the text of a label, without its prefix `xn--`. */
export const punycode = { decode, encode };

/** RFC 3492, 6.2; undefined if the text is not Punycode. */
function decode(text: string): string | undefined {
  const end = text.lastIndexOf('-');
  const output = Array.from(text.slice(0, Math.max(end, 0)), codeOf);
  let [code, index, bias] = [INITIAL_CODE, 0, INITIAL_BIAS];
  for (let at = end + 1; at < text.length;) {
    const before = index;
    for (let weight = 1, step = BASE; ; step += BASE) {
      const digit = digitOf(text[at++]);
      if (digit === undefined) return undefined;
      index += digit * weight;
      const threshold = thresholdAt(step, bias);
      if (digit < threshold) break;
      weight *= BASE - threshold;
      if (weight > LARGEST_CODE * BASE) return undefined;
    }
    bias = adapt(index - before, output.length + 1, before === 0);
    code += Math.floor(index / (output.length + 1));
    if (code > LARGEST_CODE) return undefined;
    index %= output.length + 1;
    output.splice(index++, 0, code);
  }
  return String.fromCodePoint(...output);
}

/** RFC 3492, 6.3. */
function encode(text: string): string {
  const codes = [...text].map(codeOf);
  const basic = codes.filter((code) => code < INITIAL_CODE);
  let output = String.fromCodePoint(...basic) + (basic.length > 0 ? '-' : '');
  let [code, delta, bias, handled] = [INITIAL_CODE, 0, INITIAL_BIAS, basic.length];
  while (handled < codes.length) {
    const next = codes.reduce((least, one) => (one >= code && one < least ? one : least), Infinity);
    delta += (next - code) * (handled + 1);
    code = next;
    for (const one of codes) {
      if (one < code) delta += 1;
      if (one !== code) continue;
      output += variableLength(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    code += 1;
  }
  return output;
}

function variableLength(delta: number, bias: number): string {
  let [rest, text] = [delta, ''];
  for (let step = BASE; ; step += BASE) {
    const threshold = thresholdAt(step, bias);
    if (rest < threshold) return text + rest.toString(BASE).replace(/./, digitFor);
    const digit = threshold + ((rest - threshold) % (BASE - threshold));
    text += digitFor(digit.toString(BASE));
    rest = Math.floor((rest - threshold) / (BASE - threshold));
  }
}

/** RFC 3492, 5: the letters come before the digits, unlike in numbers of JavaScript. */
function digitFor(character: string): string {
  const value = Number.parseInt(character, BASE);
  return value < 26 ? String.fromCharCode(97 + value) : String(value - 26);
}

function digitOf(character: string | undefined): number | undefined {
  if (character === undefined) return undefined;
  if (/[a-z]/.test(character)) return codeOf(character) - 97;
  return /\d/.test(character) ? Number(character) + 26 : undefined;
}

function thresholdAt(step: number, bias: number): number {
  return Math.min(Math.max(step - bias, FIRST_THRESHOLD), LAST_THRESHOLD);
}

/** RFC 3492, 6.1. */
function adapt(delta: number, points: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / points);
  let step = 0;
  for (; rest > ((BASE - FIRST_THRESHOLD) * LAST_THRESHOLD) / 2; step += BASE) {
    rest = Math.floor(rest / (BASE - FIRST_THRESHOLD));
  }
  return step + Math.floor(((BASE - FIRST_THRESHOLD + 1) * rest) / (rest + SKEW));
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
