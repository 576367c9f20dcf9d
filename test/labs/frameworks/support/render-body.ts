import { renderError } from '../../../../src/core/formats/render-error';
import type { ErrorDefinition, ErrorFormat, JsonValue } from '../../../../src/core/types';
import { statusDefinition } from './standard-errors';

/** The content of one error in one format: the members of the object at the top, in order. */
export function renderBody(
  error: ErrorDefinition,
  format: ErrorFormat,
): readonly (readonly [member: string, value: JsonValue])[] {
  const content = renderError(error, format, { status: statusDefinition(error.status) });
  if (typeof content !== 'object' || content === null) throw new Error(`${format.id} writes no object`);
  return Object.entries(content) as [string, JsonValue][];
}
