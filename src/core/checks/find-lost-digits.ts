import { formatPointer } from '../formats/json-pointer';

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|-?\d[\d.eE+-]*/gs;

/** Deeper than this no error is described, and of more such numbers nobody wants to know. */
const DEEPEST = 64;
const MOST = 1_000;

interface Container {
  readonly isList: boolean;
  key: string | number;
}

/** Finds the numbers in a valid JSON text of which a double keeps not all digits: JSON Pointer → the number as it stands there. */
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
      // Of a member that occurs twice, the last one counts.
      found.delete(at);
      if (significant(token) !== significant(String(Number(token)))) found.set(at, token);
    }
    last = token;
  }
  return found;
}

/** The digits that count, whatever the place of the point. */
function significant(number: string): string {
  return number
    .replace(/e.*/i, '')
    .replaceAll(/[-.]/g, '')
    .replaceAll(/^0+|0+$/g, '');
}
