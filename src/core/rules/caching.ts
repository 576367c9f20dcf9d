import { combinedValue } from '../fields/field-values';
import type { Check, Finding } from '../checks/check';
import { nothing } from '../checks/check';
import { isTurnedOff } from '../checks/field-duties';
import { statusDefinition } from '../statuses';

const FIELD = 'Cache-Control';

/** The directives that let a cache keep a response. */
const STORING = ['public', 'immutable', 'max-age', 's-maxage'];
const MAY_STORE = new RegExp(STORING.join('|'), 'i');

/** No cache stores an error that must never be stored, or one that belongs to one client. */
export const caching: Check = {
  id: 'caching',
  after: ['status'],
  run(subject) {
    const { fields, status, request } = subject.response;
    const received = combinedValue(fields, FIELD);
    if (received === undefined || !MAY_STORE.test(received)) return nothing;
    if (isTurnedOff(subject, FIELD)) return nothing;
    const { cacheDirectives, directivesAmong } =
      require('../fields/cache-control') as typeof import('../fields/cache-control');
    const directives = cacheDirectives(received);
    const storing = directivesAmong(STORING, directives);
    if (storing.length === 0) return nothing;
    const found = (reason: string, expected: string, reference: string): readonly Finding[] => [
      { severity: 'should', at: FIELD, reason, expected, received, reference },
    ];
    if (directives.has('no-store')) {
      return found('contradiction', `no-store without ${storing.join(', ')}`, 'RFC 9111, 5.2.2.5');
    }
    const definition = statusDefinition(status);
    if (definition?.caching === 'never') return found('never', 'no-store', definition.reference);
    if (!directives.has('public') && !directives.has('s-maxage')) return nothing;
    if (combinedValue(fields, 'Set-Cookie') !== undefined) {
      return found('cookie', 'private, or no-store: the response sets a cookie', 'RFC 9111, 7.3');
    }
    if (request === undefined || combinedValue(request.fields, 'Authorization') === undefined) return nothing;
    return found('credentials', 'private, or no-store: the request had credentials', 'RFC 9111, 7.3');
  },
  remedies: {
    default: ({ expected }) => `Send Cache-Control with ${String(expected).split(':', 1)[0]}.`,
    contradiction: () => 'Send no-store alone, or the others alone: together they contradict each other.',
    never: () => 'Send Cache-Control: no-store, or leave the field out: a cache must not store this status.',
  },
  off: ({ at }, status) => ({ headers: { [String(status)]: { [at ?? '']: 'off' } } }),
};
