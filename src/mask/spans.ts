import { MASK } from './mask';

/** A part of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text with a mask in place of each span; overlapping spans become one. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const sorted = [...spans].sort((one, other) => one.start - other.start);
  let masked = '';
  let done = 0;
  let open: Span | undefined;
  const close = (): void => {
    if (open === undefined) return;
    masked += text.slice(done, open.start) + MASK;
    done = open.end;
  };
  for (const { start, end } of sorted) {
    if (open !== undefined && start < open.end) open = { start: open.start, end: Math.max(end, open.end) };
    else {
      close();
      open = { start, end };
    }
  }
  close();
  return masked + text.slice(done);
}
