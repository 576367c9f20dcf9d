import { sessionCookies } from '../../generated/data';
import { fieldValues } from '../fields/field-values';
import { parseSetCookie } from '../fields/set-cookie';
import type { Check } from '../checks/check';
import { nothing } from '../checks/check';
import { isTurnedOff } from '../checks/field-duties';

const FIELD = 'Set-Cookie';

/** An error does not begin a session: it can only delete session cookies. */
export const sessionCookie: Check = {
  id: 'session-cookie',
  after: ['status'],
  run(subject) {
    const lines = fieldValues(subject.response.fields, FIELD);
    if (lines.length === 0 || isTurnedOff(subject, FIELD)) return nothing;
    return lines.flatMap((line) => {
      const { name, value, maxAge, expires } = parseSetCookie(line);
      if (value === '' || !isOfSession(name)) return [];
      // Max-Age counts before Expires (RFC 6265, 4.1.2.2).
      if (typeof maxAge === 'number' ? maxAge <= 0 : isLongAgo(expires)) return [];
      return [{ severity: 'should', at: FIELD, expected: `no cookie ${name}`, received: line }];
    });
  },
  remedies: {
    default: () => 'Begin the session only after a request has succeeded.',
  },
  off: ({ at }, status) => ({ headers: { [String(status)]: { [at ?? '']: 'off' } } }),
};

function isOfSession(name: string): boolean {
  return sessionCookies.some((one) => one.toLowerCase() === name.toLowerCase());
}

/** Servers write the dates of cookies in nearly any form, and clients read them (RFC 6265, 5.1.1). */
function isLongAgo(expires: unknown): boolean {
  return typeof expires === 'string' && Date.parse(expires) <= LONG_AGO;
}

/** A cookie that is deleted expires in 1970, or shortly after: no clock is needed. */
const LONG_AGO = Date.UTC(2001, 0, 1);
