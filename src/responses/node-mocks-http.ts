import type { HttpResponse } from '../core/types';
import type { ResponseAdapter } from './adapter';
import { contentFrom, fieldsFrom, isStatus, member, parsedContent } from './adapter';
import { hasMethods } from './fetch-response';

/** The public methods of a mock response. */
interface MockResponse {
  readonly statusCode: number;
  readonly _getHeaders: () => unknown;
  readonly _getData: () => unknown;
  readonly _getBuffer: () => unknown;
}

/** Responses of node-mocks-http, once the handler has ended them. */
export const nodeMocksHttp: ResponseAdapter = {
  id: 'node-mocks-http',
  matches: (received) =>
    isStatus(member(received, 'statusCode')) &&
    hasMethods(received, ['_getHeaders', '_getData', '_getBuffer', '_isEndCalled']) &&
    (received as { readonly _isEndCalled: () => boolean })._isEndCalled(),
  read(received): HttpResponse {
    const response = received as MockResponse;
    const octets = contentFrom(response._getBuffer());
    const data = octets === undefined || octets.length === 0 ? response._getData() : octets;
    const content = contentFrom(data);
    return {
      status: response.statusCode,
      fields: fieldsFrom(response._getHeaders()),
      ...(content === undefined && data !== undefined ? parsedContent(data) : { content }),
    };
  },
};
