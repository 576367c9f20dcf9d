import { owedFields } from './owed-fields';
import { statusDefinition } from './standard-errors';

/**
 * The fields that a status owes and that a response lacks. A field with the wrong value counts as missing, unless
 * any value will do. Of a list (`Connection: Upgrade, close`) the one token is asked for.
 */
export function fieldsSent(
  { headers }: { readonly headers: { readonly [name: string]: string | undefined } },
  status: number,
  wanted: 'the value of the app' | 'any value' = 'the value of the app',
): { missing: readonly string[] } {
  const { duties } = statusDefinition(status);
  const missing = owedFields(status)
    .filter(([name, value]) => {
      const sent = headers[name.toLowerCase()];
      if (sent === undefined || wanted === 'any value') return sent === undefined;
      const { token } = duties.find(({ field }) => field === name)!;
      return token === undefined ? sent !== value : !tokensOf(sent).includes(token.toLowerCase());
    })
    .map(([name]) => name);
  return { missing: missing.sort() };
}

function tokensOf(value: string): readonly string[] {
  return value.split(',').map((token) => token.trim().toLowerCase());
}
