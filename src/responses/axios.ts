import type { HttpResponse } from '../core/types';
import type { ResponseAdapter } from './adapter';
import {
  contentFrom,
  fieldsFrom,
  fieldsFromRaw,
  isStatus,
  isStream,
  member,
  parsedContent,
  requestFrom,
} from './adapter';

/** Responses of axios: `{ data, status, statusText, headers, config, request }`. */
export const axios: ResponseAdapter = {
  id: 'axios',
  matches: (received) =>
    isStatus(member(received, 'status')) &&
    'data' in received &&
    !isStream(member(received, 'data')) &&
    typeof member(received, 'config') === 'object',
  read(received): HttpResponse {
    const config = member(received, 'config');
    const method = String(member(config, 'method') ?? 'get').toUpperCase();
    // On Node, its message is still a member of the request; axios itself keeps only one of several equal fields.
    const message = member(member(received, 'request'), 'res');
    const version = member(message, 'httpVersion');
    return {
      status: member(received, 'status') as number,
      httpVersion: typeof version === 'string' ? version : undefined,
      fields: fieldsFromRaw(member(message, 'rawHeaders')) ?? fieldsFrom(member(received, 'headers')),
      ...axiosContent(member(received, 'data'), config),
      request: requestFrom({
        method,
        url: urlOf(config),
        headers: member(config, 'headers'),
        content: member(config, 'data'),
      }),
    };
  },
};

function axiosContent(data: unknown, config: unknown): Pick<HttpResponse, 'content' | 'json'> {
  const content = contentFrom(data);
  if (content === undefined) return data === undefined ? { content } : parsedContent(data);
  // axios parses all JSON, so text that still is JSON was a JSON string around JSON text.
  return typeof content === 'string' && isParsed(config) && isJson(content)
    ? { content: JSON.stringify(content), json: { value: content } }
    : { content };
}

/** Whether axios parses content, as far as its configuration shows. */
function isParsed(config: unknown): boolean {
  const transform = member(config, 'transformResponse');
  return (
    [undefined, null, '', 'json'].includes(member(config, 'responseType') as string | null | undefined) &&
    member(member(config, 'transitional'), 'forcedJSONParsing') !== false &&
    Array.isArray(transform) &&
    transform.length === 1 &&
    typeof transform[0] === 'function' &&
    transform[0].name === 'transformResponse'
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function urlOf(config: unknown): string {
  const [base, url] = [member(config, 'baseURL'), member(config, 'url')].map((one) =>
    typeof one === 'string' ? one : '',
  );
  return /^[a-z][a-z0-9+.-]*:/i.test(url ?? '') || base === ''
    ? (url ?? '')
    : `${base?.replace(/\/$/, '')}/${url?.replace(/^\//, '')}`;
}
