import type { Check } from '../checks/check';
import { nothing } from '../checks/check';
import { statusDefinition, statusLabel } from '../statuses';

const MOST_NAMES = 4;

/** The catalog has an entry for this status code, and the operation declares it. */
export const unlisted: Check = {
  id: 'unlisted',
  after: ['status'],
  run({ response, catalog, operation, unknownRequest }) {
    if (operation !== undefined) {
      if (operation.codesFor(response.status).length > 0) return nothing;
      const declared = operation.declared.length === 0 ? 'no error at all' : operation.declared.join(', ');
      const expected = `${declared}, as ${operation.name} declares`;
      return [{ at: 'status', reason: 'operation', expected, received: statusLabel(response.status) }];
    }
    if (unknownRequest !== undefined && statusDefinition(response.status)?.unrouted !== true) {
      const { name } = unknownRequest;
      const nearest = unknownRequest.nearest();
      const such = nearest.length === 0 ? '' : `, such as ${nearest.slice(0, MOST_NAMES).join(', ')}`;
      const expected = `a request that an operation of the catalog describes${such}`;
      return [
        {
          at: 'status',
          reason: 'no-operation',
          expected,
          received: `${statusLabel(response.status)} to ${name}`,
        },
      ];
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
    'no-operation': () => 'Describe the operation, or send the request to one that is described.',
    operation: () => 'Declare this status code for the operation, or answer with one that it declares.',
  },
  off: ({ reason }) =>
    reason === 'operation' || reason === 'no-operation' ? { rules: { unlisted: 'off' } } : { codes: 'any' },
};
