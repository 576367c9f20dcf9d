import type { Check } from '../checks/check';
import { nothing } from '../checks/check';
import { statusLabel } from '../statuses';

/** The catalog has an entry for this status code. */
export const unlisted: Check = {
  id: 'unlisted',
  after: ['status'],
  run({ response, catalog, operation }) {
    if (operation !== undefined) {
      if (operation.codesFor(response.status).length > 0) return nothing;
      const declared = operation.declared.length === 0 ? 'no error at all' : operation.declared.join(', ');
      const expected = `${declared}, as ${operation.name} declares`;
      return [{ at: 'status', reason: 'operation', expected, received: statusLabel(response.status) }];
    }
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
    operation: () => 'Declare this status code for the operation, or answer with one that it declares.',
  },
  off: ({ reason }) => (reason === 'operation' ? { rules: { unlisted: 'off' } } : { codes: 'any' }),
};
