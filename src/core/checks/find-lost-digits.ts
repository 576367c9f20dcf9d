import { formatPointer } from '../formats/json-pointer';

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|-?\d[\d.eE+-]*/gs;

/** No error is described deeper than this, and further such numbers are of no interest. */
const DEEPEST = 64;
const MOST = 1_000;

interface Container {
  readonly isList: boolean;
  key: string | number;
}

/** Finds the numbers in a valid JSON text that JavaScript writes differently: JSON Pointer → the number in the text. */
export function findLostDigits(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const open: Container[] = [];
  let last = '';
  for (const [token] of text.matchAll(TOKEN)) {
    const container = open.at(-1);
    if (token === '{' || token === '[') open.push({ isList: token === '[', key: 0 });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':' && container !== undefined && last.startsWith('"'))
      container.key = JSON.parse(last) as string;
    else if (token === ',' && container?.isList === true) container.key = Number(container.key) + 1;
    else if (/^[-\d]/.test(token) && open.length <= DEEPEST && found.size < MOST) {
      const at = formatPointer(open.map(({ key }) => String(key)));
      // If a member occurs twice, the last one counts.
      found.delete(at);
      if (isLost(token)) found.set(at, token);
    }
    last = token;
  }
  return found;
}

/** A double cannot keep all of its digits, or JavaScript writes it differently: 1000000000000000000000 as 1e+21. */
function isLost(number: string): boolean {
  const written = String(Number(number));
  return written.includes('e') || significant(number) !== significant(written);
}

/** The significant digits, without regard to the point. */
function significant(number: string): string {
  return number
    .replace(/e.*/i, '')
    .replaceAll(/[-.]/g, '')
    .replaceAll(/^0+|(?<!0)0+$/g, '');
}
