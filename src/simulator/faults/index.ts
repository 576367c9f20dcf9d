import { checks } from '../../core/rules';
import { contentFaults } from './content-faults';
import { exchangeFaults } from './exchange-faults';
import type { Fault } from './fault';
import { memberFaults } from './member-faults';

/** One fault per rule, in the order of the rules. */
export const faults: readonly Fault[] = [...exchangeFaults, ...contentFaults, ...memberFaults].sort(
  (one, other) => indexOf(one) - indexOf(other),
);

function indexOf({ rule }: Fault): number {
  return checks.findIndex(({ id }) => id === rule);
}
