import { MASK } from './mask';

const CUT = '…';
/** Fewer characters of a secret reveal nothing, and occur by chance. */
const FEWEST = 3;

const LONGEST_PART = 200;

/** Masks the rest of a known secret that was cut, before and after each sign of a cut. */
export function maskEdges(text: string, known: readonly string[]): string {
  if (!text.includes(CUT)) return text;
  const parts = text.split(CUT);
  return parts
    .map((part, index) => {
      let masked = part;
      if (index < parts.length - 1) masked = withoutEnd(masked, known);
      return index > 0 ? withoutStart(masked, known) : masked;
    })
    .join(CUT);
}

function withoutEnd(text: string, known: readonly string[]): string {
  const length = longest(known, (secret, size) => text.endsWith(secret.slice(0, size)));
  return length === 0 ? text : `${text.slice(0, -length)}${MASK}`;
}

function withoutStart(text: string, known: readonly string[]): string {
  const length = longest(known, (secret, size) => text.startsWith(secret.slice(-size)));
  return length === 0 ? text : `${MASK}${text.slice(length)}`;
}

function longest(known: readonly string[], isPart: (secret: string, size: number) => boolean): number {
  let found = 0;
  for (const secret of known) {
    for (
      let size = Math.min(secret.length - 1, LONGEST_PART);
      size > Math.max(found, FEWEST - 1);
      size -= 1
    ) {
      if (isPart(secret, size)) found = size;
    }
  }
  return found;
}
