import type { Check } from './check';
import { nothing } from './check';
import { statusLabel } from './status-definitions';

/** The catalog has an entry for this status code. */
export const unlisted: Check = {
  id: 'unlisted',
  after: ['status'],
  run({ response, catalog }) {
    if (catalog.codes === 'any' || catalog.byStatus.has(response.status)) return nothing;
    return [
      {
        at: 'status',
        expected: [...catalog.byStatus.keys()].sort((one, other) => one - other),
        received: statusLabel(response.status),
      },
    ];
  },
  remedies: {
    default: () => 'Add an entry for this status code to the error catalog, or answer with one it lists.',
  },
  off: () => ({ codes: 'any' }),
};
