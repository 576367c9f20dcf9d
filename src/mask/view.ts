/** A text as it can be read, and the place of each of its characters in the original text. */
export interface View {
  readonly text: string;
  /** The place of each character in the original, and that of the end; absent if they are the same. */
  readonly places?: Uint32Array | undefined;
}

/** Text that was encoded more often is not decoded further. */
const MOST_TIMES = 3;

const ENCODED = /[%&\\]/;
const NAMED: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const ESCAPED: { readonly [letter: string]: string } = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
/** One encoded character: an entity of HTML, an escape of JSON and JavaScript, octets of a URL. */
const ENCODING =
  /&(?:#(?:[xX]([\da-fA-F]{1,6})|(\d{1,7}))|([a-z]{2,4}));|\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|([nrtbf"'/\\`]))|((?:%[\da-fA-F]{2}){1,2000})/g;

/** A text as it is, and with its encoded parts decoded, also if they were encoded several times. */
export function viewsOf(text: string): readonly View[] {
  const views: View[] = [{ text }];
  for (let view = decoded({ text }); view !== undefined && views.length <= MOST_TIMES; view = decoded(view)) {
    views.push(view);
  }
  return views;
}

/** The place in the original. */
export function placeOf({ places }: View, index: number): number {
  return places === undefined ? index : (places[index] ?? 0);
}

function decoded(view: View): View | undefined {
  const { text } = view;
  if (!ENCODED.test(text)) return undefined;
  const parts: string[] = [];
  const places = new Uint32Array(text.length + 1);
  let length = 0;
  let done = 0;
  const keep = (end: number): void => {
    parts.push(text.slice(done, end));
    for (let index = done; index < end; index += 1) places[length++] = placeOf(view, index);
    done = end;
  };
  for (const found of text.matchAll(ENCODING)) {
    const { index } = found;
    keep(index);
    const meant = meaningOf(found);
    parts.push(meant);
    // All characters of octets that are decoded together have the place of the first: they are hidden together.
    const octets = found[7] === undefined ? 0 : found[7].length / 3;
    for (let at = 0; at < meant.length; at += 1) {
      places[length++] = placeOf(view, index + (octets === meant.length ? 3 * at : 0));
    }
    done = index + found[0].length;
  }
  if (done === 0) return undefined;
  keep(text.length);
  places[length] = placeOf(view, text.length);
  return { text: parts.join(''), places: places.subarray(0, length + 1) };
}

function meaningOf([whole, sixteen, ten, name, four, two, escaped, octets]: RegExpExecArray): string {
  if (sixteen !== undefined) return character(parseInt(sixteen, 16));
  if (ten !== undefined) return character(Number(ten));
  if (name !== undefined) return NAMED[name] ?? whole;
  if (four !== undefined || two !== undefined) return String.fromCharCode(parseInt(four ?? two ?? '', 16));
  if (escaped !== undefined) return ESCAPED[escaped] ?? escaped;
  // A blank within a value does not end it.
  return Buffer.from((octets ?? '').replaceAll('%20', '%2B').replaceAll('%', ''), 'hex').toString('utf8');
}

function character(code: number): string {
  return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
}
