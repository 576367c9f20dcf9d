import type { Case } from './corpus';
import { assertOurs, isVerdict } from './our-matchers';

/** The exchange as Node's own client gives it, without a server. */
function received({ exchange: { method, requestFields, status, fields, content } }: Case): object {
  const request = { method, url: '/users', headers: Object.fromEntries(requestFields) };
  const body = method === 'HEAD' ? undefined : Buffer.from(content);
  return { statusCode: status, headers: {}, rawHeaders: fields.flat(), httpVersion: '1.1', body, request };
}

/** The text of the failure that a case gets, undefined where the assertion passes. */
export function failureOf(one: Case, without?: readonly string[]): string | undefined {
  try {
    assertOurs(received(one), one, without);
    return undefined;
  } catch (error) {
    if (!isVerdict(error)) throw error;
    return (error as Error).message;
  }
}
