import type { HttpField } from '../../../../src/core/types';
import { statusDefinition } from './standard-errors';

/**
 * The header fields that an app sends with a status: those that the RFCs demand (MUST), and the one that a
 * client needs most where it has to wait.
 */
export function owedFields(status: number): readonly HttpField[] {
  return statusDefinition(status)
    .duties.filter((duty) => duty.severity === 'must' || duty.field === 'Retry-After')
    .map((duty) => [duty.field, duty.example]);
}
