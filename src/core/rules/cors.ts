import { combinedValue } from '../fields/field-values';
import type { Check, Finding } from '../checks/check';
import { nothing } from '../checks/check';
import { isTurnedOff } from '../checks/field-duties';
import type { HttpRequest } from '../types';
import { authorityOf } from '../urls';

const ORIGIN = 'Access-Control-Allow-Origin';
const CREDENTIALS = 'Access-Control-Allow-Credentials';
const REFERENCE = 'Fetch, CORS check';

/** A page of another origin can read the error: without the CORS fields it sees only a network error. */
export const cors: Check = {
  id: 'cors',
  after: ['status'],
  run(subject) {
    const { fields, request, fieldsUnknown } = subject.response;
    if (fieldsUnknown === true || isTurnedOff(subject, ORIGIN)) return nothing;
    const allowed = combinedValue(fields, ORIGIN);
    const origin = foreignOrigin(request);
    const found = (reason: string, expected: string): readonly Finding[] => [
      { severity: 'should', at: ORIGIN, reason, expected, received: allowed ?? null, reference: REFERENCE },
    ];
    if (allowed === undefined) return origin === undefined ? nothing : found('absent', origin);
    if (allowed === '*') {
      const isForAll = combinedValue(fields, CREDENTIALS) !== 'true';
      return isForAll ? nothing : found('credentials', `the origin, since ${CREDENTIALS} is true`);
    }
    if (/[,\s]/.test(allowed)) {
      // One cause is one finding: the field came twice.
      return subject.isToldBy('header-sender', ORIGIN) ? nothing : found('several', 'one origin, or *');
    }
    return origin === undefined || origin === allowed ? nothing : found('other', origin);
  },
  remedies: {
    default: ({ expected }) => `Send ${ORIGIN} with ${String(expected)}.`,
    absent: () => `Send ${ORIGIN} with errors as well: without it a page cannot read them.`,
  },
  off: ({ at }, status) => ({ headers: { [String(status)]: { [at ?? '']: 'off' } } }),
};

/** The origin of a cross-origin request: browsers send the field with other requests as well. */
function foreignOrigin(request: HttpRequest | undefined): string | undefined {
  if (request === undefined) return undefined;
  const origin = combinedValue(request.fields, 'Origin');
  const authority = authorityOf(origin ?? '');
  if (authority === undefined) return undefined;
  // If the client writes the field Host itself, only the URL is known.
  const host = combinedValue(request.fields, 'Host') ?? authorityOf(request.url);
  return authority.toLowerCase() === host?.toLowerCase() ? undefined : origin;
}
