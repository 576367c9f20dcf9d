/** An inclusive range of status codes; one code is a range of one. */
export interface StatusRange {
  readonly min: number;
  readonly max: number;
}

export function includesStatus(range: StatusRange, status: number): boolean {
  return status >= range.min && status <= range.max;
}
