import type { HttpRequest } from '../core/types';
import type { Refusal } from './refusal';

/** No request for an error needs more. */
export const LIMITS = { url: 4_096, fields: 8_192, content: 1_048_576 } as const;

/** Why the content of a request is too large. */
export const CONTENT_TOO_LARGE: Refusal = {
  code: 'content_too_large',
  message: `The content is longer than ${LIMITS.content} bytes.`,
};

/** Why a request is too large, by its first line and its fields. */
export function tooLarge({ url, fields }: HttpRequest): Refusal | undefined {
  if (url.length > LIMITS.url) {
    return { code: 'uri_too_long', message: `The request target is longer than ${LIMITS.url} characters.` };
  }
  const length = fields.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  if (length > LIMITS.fields) {
    const message = `The header fields are longer than ${LIMITS.fields} characters.`;
    return { code: 'request_header_fields_too_large', message };
  }
  return undefined;
}
