import type { HttpResponse } from '../core/types';
import type { ResponseAdapter } from './adapter';
import { axios } from './axios';
import { got } from './got';
import { isError } from './is-error';
import { lightMyRequest } from './light-my-request';
import { plain } from './plain';
import { superagent } from './superagent';
import { superagentRejection } from './superagent-rejection';

/** Every kind of response that is understood, the most particular first. */
export const adapters: readonly ResponseAdapter[] = [
  superagentRejection,
  superagent,
  lightMyRequest,
  got,
  axios,
  plain,
];

/**
 * Reads a response of any known client; undefined for a value that is none. The value is only read,
 * never changed. An Error is no response, whatever members it has, but for superagent's own rejection.
 */
export function readResponse(received: unknown): HttpResponse | undefined {
  if (typeof received !== 'object' || received === null) return undefined;
  if (isError(received) && !superagentRejection.matches(received)) return undefined;
  const response = adapters.find(({ matches }) => matches(received))?.read(received);
  // Some clients give the content that never comes after HEAD as an empty one.
  return response?.content?.length === 0 && response.request?.method.toUpperCase() === 'HEAD'
    ? { ...response, content: undefined }
    : response;
}
