import type { HttpField } from '../../../../src/core/types';
import type { CannotRaise, Means } from './framework-file';
import { standardErrors, statusDefinition } from './standard-errors';

/**
 * What a response has that began as another one: it describes content that is not sent (RFC 9110, 8), or says how
 * long that may be kept. Of an error it would be false.
 */
export const begunFields: readonly HttpField[] = [
  ['Content-Type', 'text/csv'],
  ['Content-Language', 'la'],
  ['Content-Location', '/begun.csv'],
  ['Content-Disposition', 'attachment; filename="begun.csv"'],
  ['Content-Range', 'bytes 0-9/100'],
  ['ETag', '"begun"'],
  ['Last-Modified', 'Sun, 06 Nov 1994 08:49:37 GMT'],
  ['Cache-Control', 'public, max-age=31536000'],
  ['Expires', 'Sun, 06 Nov 2094 08:49:37 GMT'],
];

/** What belongs to the refusal: an application sets it beside the status. */
export const keptFields: readonly HttpField[] = [
  ['Allow', 'PUT, DELETE'],
  ['WWW-Authenticate', 'Bearer realm="raised"'],
  ['Retry-After', '120'],
];

/** One status that a means is asked to raise. */
export interface Raised {
  readonly title: string;
  readonly asked: number;
  readonly status: number;
  readonly code: string;
  readonly cannot?: CannotRaise | undefined;
}

/** Statuses without a reason phrase: a client takes them for the x00 of their class (RFC 9110, 15), so their code is its code. */
const UNREGISTERED = [432, 599];

/** Everything that a means is asked to raise. */
export function raisedBy({ always, cannot = [] }: Means): readonly Raised[] {
  if (always !== undefined) return [raised(409, always)];
  return [...standardErrors.map(({ status }) => status), ...UNREGISTERED].map((asked) => {
    const found = cannot.find(({ statuses }) => statuses.includes(asked));
    return { ...raised(asked, found?.sends ?? asked), cannot: found };
  });
}

function raised(asked: number, status: number): Raised {
  const known = (wanted: number) => standardErrors.find((error) => error.status === wanted);
  const { code } = known(status) ?? known(status - (status % 100))!;
  const phrase = known(asked) === undefined ? 'without a phrase' : statusDefinition(asked).phrase;
  return { title: `${asked} ${phrase}`, asked, status, code };
}
