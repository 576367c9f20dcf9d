import type { Check } from '../checks/check';
import { nothing } from '../checks/check';
import { includesStatus } from '../status-range';
import { describeRanges, statusLabel } from '../statuses';

/** The status code is the one the assertion names. Everything else depends on it. */
export const status: Check = {
  id: 'status',
  after: [],
  run({ response, expectation }) {
    if (includesStatus(expectation.statuses, response.status)) return nothing;
    return [
      {
        at: 'status',
        expected: describeRanges(expectation.statuses),
        received: statusLabel(response.status),
      },
    ];
  },
  remedies: {
    default: () => "Change the server's answer, or assert the status code that is meant.",
  },
};
