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
  nodeMocksHttp,
  plain,
];

/**
 * Reads a response of any known client, or the one that an error or a result of a client carries; undefined for
 * a value that is none, and for one whose content is still to be read. The value is only read, never changed.
 * An Error without a response is no response, whatever members it has, but for superagent's own rejection.
 *
 * @throws TypeError where a member of the value throws, or has no end: no client gives such a one
 */
export function readResponse(received: unknown): HttpResponse | undefined {
  if (typeof received !== 'object' || received === null) return undefined;
  try {
    return readAny(received);
  } catch (error) {
    throw new TypeError(
      printable(
        `The value cannot be read as a response: ${errorMessage(error)}.\nWhat a client gives holds plain values; give { status, headers, body }.`,
      ),
      { cause: error },
    );
  }
}

function readAny(received: object): HttpResponse | undefined {
  const response = isFetchResponse(received)
    ? readKept(received)
    : (readDirectly(received) ?? readCarried(received));
  // Some clients give the content that never comes after HEAD as an empty one.
  return response?.content?.length === 0 && response.request?.method.toUpperCase() === 'HEAD'
    ? { ...response, content: undefined }
    : response;
}

/** The response itself, where a value only carries it: what is asserted of the one is said of the other. */
export function responseBehind(received: object): object {
  const isResponse = isFetchResponse(received) || readDirectly(received) !== undefined;
  return isResponse ? received : (carriedBy(received)?.response ?? received);
}

function readDirectly(received: object): HttpResponse | undefined {
  return isDirect(received) ? adapters.find(({ matches }) => matches(received))?.read(received) : undefined;
}

/** An Error is no response, but may carry one. */
function isDirect(received: object): boolean {
  return !isError(received) || superagentRejection.matches(received);
}

function readCarried(received: object): HttpResponse | undefined {
  const carried = carriedBy(received);
  if (carried === undefined) return undefined;
  const { response } = carried;
  return isFetchResponse(response) ? readKept(response, carried) : readDirectly(response);
}
