import { errorMessage } from '../core/error-message';
import { printable } from '../core/printable';
import type { HttpResponse } from '../core/types';
import type { ResponseAdapter } from './adapter';
import { axios } from './axios';
import { carriedBy, readKept } from './carried';
import { isFetchResponse } from './fetch-response';
import { got } from './got';
import { isError } from './is-error';
import { lightMyRequest } from './light-my-request';
import { nodeMocksHttp } from './node-mocks-http';
import { namesContent, plain, readHead } from './plain';
import { superagent } from './superagent';
import { superagentRejection } from './superagent-rejection';

/** Every known kind of response, the most specific first. */
export const adapters: readonly ResponseAdapter[] = [
  superagentRejection,
  superagent,
  lightMyRequest,
  got,
  axios,
  nodeMocksHttp,
  plain,
];

/**
 * Reads a response of any known client, or the one that an error or a result of a client carries; undefined if
 * there is none, or if its content has not been read yet. The value is only read, never changed.
 * An Error without a response is not a response, even with a status, except for superagent's own rejection.
 *
 * @throws TypeError when a member of the value throws, or has no end: no client gives such a value
 */
export function readResponse(received: unknown): HttpResponse | undefined {
  if (typeof received !== 'object' || received === null) return undefined;
  try {
    return readAny(received);
  } catch (error) {
    throw new TypeError(
      printable(
        `The value cannot be read as a response: ${errorMessage(error)}.\nResponses of clients have plain values. Give { status, headers, body }.`,
      ),
      { cause: error },
    );
  }
}

function readAny(received: object): HttpResponse | undefined {
  const response = isFetchResponse(received)
    ? readKept(received)
    : (readDirectly(received) ?? readCarried(received));
  // Some clients give empty content for the content that HEAD never has.
  return response?.content?.length === 0 && response.request?.method.toUpperCase() === 'HEAD'
    ? { ...response, content: undefined }
    : response;
}

/** The response itself, if a value only carries it: an assertion about the one is about the other. */
export function responseBehind(received: object): object {
  const isResponse = isFetchResponse(received) || readDirectly(received) !== undefined;
  return isResponse ? received : (carriedBy(received)?.response ?? received);
}

function readDirectly(received: object): HttpResponse | undefined {
  return adapterOf(received)?.read(received);
}

/** An Error is not a response, but can carry one. */
function adapterOf(received: object): ResponseAdapter | undefined {
  const isDirect = !isError(received) || superagentRejection.matches(received);
  return isDirect ? adapters.find(({ matches }) => matches(received)) : undefined;
}

function readCarried(received: object): HttpResponse | undefined {
  const carried = carriedBy(received);
  if (carried === undefined) return undefined;
  const { response, kept } = carried;
  if (isFetchResponse(response)) return readKept(response, carried);
  const adapter = adapterOf(response);
  // A client can keep the content elsewhere, so a part that lacks it does not prove that there was none.
  if (adapter !== undefined && (adapter !== plain || namesContent(response))) return adapter.read(response);
  return kept === undefined ? undefined : readHead(response, kept);
}
