import { sessionCookies } from '../../generated/data';
import { fieldValues } from '../fields/field-values';
import { parseSetCookie } from '../fields/set-cookie';
import type { Check } from '../checks/check';
import { nothing } from '../checks/check';
import { isTurnedOff } from '../checks/field-duties';

const FIELD = 'Set-Cookie';

/** An error begins no session: only what is taken away may be in it. */
export const sessionCookie: Check = {
  id: 'session-cookie',
  after: ['status'],
  run(subject) {
    const lines = fieldValues(subject.response.fields, FIELD);
    if (lines.length === 0 || isTurnedOff(subject, FIELD)) return nothing;
    return lines.flatMap((line) => {
      const { name, value, maxAge, expires } = parseSetCookie(line);
      if (value === '' || !isOfSession(name)) return [];
      if (typeof maxAge === 'number' && maxAge <= 0) return [];
      // Clients read dates of cookies in nearly any form, and servers write as many (RFC 6265, 5.1.1).
      if (typeof expires === 'string' && Date.parse(expires) <= LONG_AGO) return [];
      return [{ severity: 'should', at: FIELD, expected: `no cookie ${name}`, received: line }];
    });
  },
  remedies: {
    default: () => 'Begin the session when the request has succeeded.',
  },
  off: ({ at }, status) => ({ headers: { [String(status)]: { [at ?? '']: 'off' } } }),
};

function isOfSession(name: string): boolean {
  return sessionCookies.some((one) => one.toLowerCase() === name.toLowerCase());
}

/** A cookie that is deleted expires in 1970, or shortly after: no clock has to be asked. */
const LONG_AGO = Date.UTC(2001, 0, 1);
