import { standardCatalog } from '../generated/data';

const codes = new Map(standardCatalog.errors.map(({ status, code }) => [status, code]));

/** The code that says no more than the status code itself: its phrase in snake_case. */
export function genericCodeOf(status: number): string | undefined {
  return codes.get(status);
}
