import type { Check } from '../checks/check';
import { nothing } from '../checks/check';
import { includesStatus } from '../status-range';
import { holdsError } from '../checks/error-within';
import { anyError, describeRanges, includesEntry, statusLabel } from '../statuses';

/** The status code is the one that the assertion names. Everything else depends on it. */
export const status: Check = {
  id: 'status',
  after: [],
  run({ response, expectation, catalog }) {
    const { statuses } = expectation;
    const { status: code } = response;
    const finding = { at: 'status', expected: describeRanges(statuses), received: statusLabel(code) };
    if (includesStatus(anyError, code) || catalog.within.length === 0) {
      return includesStatus(statuses, code) ? nothing : [finding];
    }
    if (!includesEntry(statuses, code)) return [finding];
    if (holdsError(catalog, response)) return nothing;
    return [
      {
        ...finding,
        reason: 'success',
        expected: includesStatus(statuses, code)
          ? `${finding.expected} with an error in its content`
          : finding.expected,
        received: `${statusLabel(code)} without an error in its content`,
      },
    ];
  },
  remedies: {
    success: () =>
      'Answer with an error that "within" of the format recognises, or assert the intended outcome.',
    mistake: () => 'Answer with the status code that the mistake deserves.',
    default: () => "Change the server's answer, or assert the status code that is meant.",
  },
};
