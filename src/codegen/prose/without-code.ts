/** A text in which code, quotations and links are an ellipsis. */
export function withoutCode(text: string): string {
  return text.replaceAll(/`[^`]*`|"[^"\n]*"|\{@link [^}]*\}/g, '…').replaceAll(/\s*\n\s*/g, '\n');
}
