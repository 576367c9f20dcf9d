import type { Request } from 'express';
import { preconditionRequired } from './errors';

/**
 * The entity tags of If-Match, or null for `*`. Without the field: 428.
 *
 * If-Match compares strongly (RFC 9110, 13.1.1): a weak tag matches nothing, so it is left out.
 */
export function requireIfMatch(req: Request): readonly string[] | null {
  const field = req.get('If-Match');
  if (field === undefined) throw preconditionRequired();
  if (field.trim() === '*') return null;
  return (field.match(/(W\/)?"[^"]*"/g) ?? []).filter((tag) => !tag.startsWith('W/'));
}
