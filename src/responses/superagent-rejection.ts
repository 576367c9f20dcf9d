import type { HttpResponse } from '../core/types';
import type { ResponseAdapter } from './adapter';
import { fieldsFrom, isStatus, member } from './adapter';
import { isError } from './is-error';
import { superagentRequest } from './superagent';

/**
 * superagent rejects content that claims to be JSON but is not, before any assertion can run. The rest
 * of the response is on the error: the status, the text, and since 10.4 the fields.
 */
export const superagentRejection: ResponseAdapter = {
  id: 'superagent-rejection',
  matches: (received) =>
    isError(received) && isStatus(member(received, 'statusCode')) && 'rawResponse' in received,
  read(received): HttpResponse {
    const headers = member(received, 'headers');
    const content = member(received, 'rawResponse');
    return {
      status: member(received, 'statusCode') as number,
      fields: fieldsFrom(headers),
      fieldsUnknown: headers === undefined,
      content: typeof content === 'string' ? content : '',
      request: superagentRequest(member(received, 'request'), member(member(received, 'request'), 'req')),
    };
  },
};
