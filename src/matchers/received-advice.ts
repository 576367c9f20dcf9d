import { isObject } from '../core/is-object';
import { readResponse } from '../responses';
import { isStatus, isStream, member } from '../responses/adapter';
import { isError } from '../responses/is-error';
import { isUnread } from '../responses/plain';
import { findUnread } from '../responses/unread';
import { hasMethod } from './describe-value';

const GIVE =
  'Give a response of supertest, superagent, axios, light-my-request, got, fetch, undici or node-mocks-http, an error or a result that carries one, or { status, headers, body }.';

/** No error of a client has more members. */
const MOST_MEMBERS = 50;

/** The next step for a value on which nothing can be asserted. */
export function receivedAdvice(received: unknown): string {
  if (hasMethod(received, 'then')) {
    return hasMethod(received, 'expect') || hasMethod(received, 'send')
      ? 'Await it: const response = await request(app).get(…).'
      : 'Await it, or assert on expect(promise).resolves or .rejects.';
  }
  if (!isObject(received)) return GIVE;
  const name = memberWithResponse(received);
  if (name !== undefined)
    return `Its member ${JSON.stringify(name)} is a response, or carries one: assert on that.`;
  const response = member(received, 'response');
  const carried = isObject(response) ? partsAdvice(response, 'Its member "response"') : undefined;
  if (carried !== undefined) return carried;
  return isError(received) ? errorAdvice(received) : (partsAdvice(received, 'It') ?? GIVE);
}

function errorAdvice(error: object): string {
  if (isObject(member(error, 'response')))
    return 'Its member "response" is not a readable response: a response has a status, headers and content.';
  return 'status' in error || 'statusCode' in error
    ? 'It has a status, but no response: assert on the response, or give { status, headers, body }.'
    : 'It carries no response to assert on: the request failed, or something else threw it.';
}

/** The part that an object lacks to be a response; undefined if it has no part of one. */
function partsAdvice(received: object, subject: string): string | undefined {
  const statuses = [member(received, 'status'), member(received, 'statusCode')];
  const headers = member(received, 'headers');
  const hasHeaders = isObject(headers);
  if (statuses.some(isStatus)) {
    if (!hasHeaders) return `${subject} has no headers: give { status, headers, body }.`;
    return isStream(received) || isUnread(received)
      ? `${subject} has content that has not been read: read it, and give { status, headers, body }.`
      : undefined;
  }
  return hasHeaders && statuses.some((one) => typeof one === 'string' && isStatus(Number(one)))
    ? `${subject} has its status as text: give { status, headers, body } with a number.`
    : undefined;
}

/** Also a member that is hidden, as the cause of an Error is. "response" has been looked at already. */
function memberWithResponse(received: object): string | undefined {
  return Object.getOwnPropertyNames(received)
    .slice(0, MOST_MEMBERS)
    .find((name) => {
      try {
        return name !== 'response' && isWholeResponse(member(received, name));
      } catch {
        return false;
      }
    });
}

/** Clients keep parts of a response, too: on those, the next assertion would only find the rest missing. */
function isWholeResponse(value: unknown): boolean {
  const response = readResponse(value);
  return response === undefined
    ? findUnread(value)?.isUsed === false
    : response.content !== undefined && response.fields.length > 0;
}
