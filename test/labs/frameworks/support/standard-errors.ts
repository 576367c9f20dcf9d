import problemDetails from '../../../../schemas/formats/problem-details.json';
import simple from '../../../../schemas/formats/simple.json';
import catalog from '../../../../schemas/standard-catalog.json';
import registry from '../../../../schemas/statuses.json';
import type { ErrorDefinition, ErrorFormat, StatusDefinition } from '../../../../src/core/types';

/** The errors that every app serves: one per registered status code. */
export const standardErrors: readonly ErrorDefinition[] = catalog.errors;

/** The formats that every app serves them in. */
export const formats: readonly ErrorFormat[] = [
  simple as unknown as ErrorFormat,
  problemDetails as unknown as ErrorFormat,
];

const statuses = registry.statuses as readonly StatusDefinition[];

/** What the registry says of a status code. */
export function statusDefinition(status: number): StatusDefinition {
  const found = statuses.find((definition) => definition.code === status);
  if (found === undefined) throw new Error(`schemas/statuses.json has no status ${status}`);
  return found;
}
