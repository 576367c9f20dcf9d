/** The part of a text that is masked before the rest is dropped; secrets are far shorter. */
const WINDOW = 32_768;

interface Cut {
  readonly longest: number;
  /** Whether the end is shown as well as the start. */
  readonly keepEnd?: boolean;
}

/** The wanted length of a text, and the way to mask it. */
export interface Excerpt extends Cut {
  readonly mask: (text: string) => string;
}

/**
 * A text masked and cut to a length: the start, and the end if requested. Masked first,
 * since a cut could leave half a secret, which nothing would recognise.
 */
export function excerpt(text: string, { mask, ...cut }: Excerpt): string {
  const { longest } = cut;
  if (text.length <= longest) return mask(text);
  if (text.length <= 2 * WINDOW) {
    const masked = mask(text);
    return masked.length <= longest ? masked : shortened(masked, masked, cut);
  }
  return shortened(mask(text.slice(0, WINDOW)), mask(text.slice(-WINDOW)), cut);
}

function shortened(start: string, end: string, { longest, keepEnd = false }: Cut): string {
  if (!keepEnd) return `${start.slice(0, longest)}…`;
  const half = Math.floor(longest / 2);
  return `${start.slice(0, half)} … ${end.slice(-half)}`;
}
