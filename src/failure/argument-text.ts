import { collectMembers } from '../mask/collect-secrets';
import { maskMembers } from '../mask/mask-members';
import { maskText } from '../mask/mask-text';

/** The argument of an assertion, or a part of it, as it may be shown: on one line and without secrets. */
export function argumentText(argument: unknown, stringify: (value: unknown) => string): string {
  const text = stringify(maskMembers(argument)).replaceAll(/\s*\n\s*/g, ' ');
  return maskText(text, collectMembers(argument));
}
