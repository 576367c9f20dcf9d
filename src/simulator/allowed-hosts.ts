import { combinedValue, fieldValues } from '../core/fields/field-values';
import type { HttpRequest } from '../core/types';
import { authorityOf } from '../core/urls';
import type { Refusal } from './refusal';
import { quoted } from './refusal';

/** A request as received. */
export interface SentRequest extends HttpRequest {
  readonly httpVersion: string;
}

/** The names of this machine for itself (RFC 6761, 6.3; RFC 6890). */
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Why a request is not for this server, by its host name. A page of any website can let its own host name point to this
 * machine, and could then read everything that is served here (DNS rebinding).
 *
 * @param more names besides those of the machine itself
 */
export function foreignHost(request: SentRequest, more: readonly string[]): Refusal | undefined {
  const hosts = fieldValues(request.fields, 'Host');
  // RFC 9112, 3.2: none in HTTP/1.1, or several.
  if (hosts.length > 1 || (hosts.length === 0 && request.httpVersion !== '1.0')) {
    return { code: 'bad_request', message: 'A request must have exactly one Host field.' };
  }
  // A target can be a complete URL (RFC 9112, 3.2.2).
  const names = [combinedValue(request.fields, 'Host'), authorityOf(request.url)].filter(
    (name) => name !== undefined,
  );
  const foreign = names.find((name) => !isAllowed(name, more));
  if (foreign === undefined) return undefined;
  const message = `This server does not answer to the host ${quoted(foreign)}. Allow another name with --host.`;
  return { code: 'misdirected_request', message };
}

function isAllowed(host: string, more: readonly string[]): boolean {
  const name = host.replace(/:\d*$/, '').toLowerCase();
  return (
    LOOPBACK.includes(name) ||
    name.endsWith('.localhost') ||
    more.some((one) => one.toLowerCase() === name || one.toLowerCase() === host.toLowerCase())
  );
}
