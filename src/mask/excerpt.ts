/** As much of a text as is masked before the rest is dropped; secrets are far shorter. */
const WINDOW = 32_768;

/**
 * A text masked and cut to a length: the start, and the end where that is what is asked for. Masked first,
 * since a cut could leave half a secret, which nothing would recognise any more.
 */
export function excerpt(
  text: string,
  longest: number,
  mask: (text: string) => string,
  keepEnd = false,
): string {
  if (text.length <= longest) return mask(text);
  if (text.length <= 2 * WINDOW) {
    const masked = mask(text);
    return masked.length <= longest ? masked : shortened(masked, masked, longest, keepEnd);
  }
  return shortened(mask(text.slice(0, WINDOW)), mask(text.slice(-WINDOW)), longest, keepEnd);
}

function shortened(start: string, end: string, longest: number, keepEnd: boolean): string {
  if (!keepEnd) return `${start.slice(0, longest)}…`;
  const half = Math.floor(longest / 2);
  return `${start.slice(0, half)} … ${end.slice(-half)}`;
}
