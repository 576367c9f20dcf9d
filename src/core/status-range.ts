/** An inclusive range of status codes; one code is a range of one. */
export interface StatusRange {
  readonly min: number;
  readonly max: number;
}

/** A range of status codes, or several alternatives. */
export type StatusRanges = StatusRange | readonly StatusRange[];

export function includesStatus(ranges: StatusRanges, status: number): boolean {
  if ('min' in ranges) return status >= ranges.min && status <= ranges.max;
  return ranges.some((range) => includesStatus(range, status));
}
