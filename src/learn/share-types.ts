import type { ErrorCatalog, ErrorDefinition } from '../core/types';

/** Fewer entries show no rule. */
const LEAST_TYPES = 2;

/** Sets the types of a whole catalog once, if each is derived from the code, or from the status code, in one way. */
export function shareTypes(
  errors: readonly ErrorDefinition[],
): Pick<ErrorCatalog, 'typeTemplate' | 'errors'> {
  const typed = errors.filter(({ type }) => type !== undefined);
  if (typed.length < LEAST_TYPES || typed.length < errors.length) return { errors };
  for (const part of ['code', 'status'] as const) {
    const templates = new Set(typed.map((one) => templateOf(one.type ?? '', String(one[part]), part)));
    const [template] = templates;
    if (templates.size !== 1 || template === undefined) continue;
    return { typeTemplate: template, errors: errors.map(({ type: _shared, ...rest }) => rest) };
  }
  return { errors };
}

function templateOf(type: string, value: string, part: string): string | undefined {
  const parts = type.split(value);
  return parts.length === 2 ? parts.join(`{${part}}`) : undefined;
}
