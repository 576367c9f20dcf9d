import type { HttpResponse } from '../core/types';
import { fieldsFrom, member } from '../responses/adapter';
import { readResponseAsync } from '../responses/read-response-async';

/** The response of an app that was called without a socket, with its request as far as the call shows it. */
export async function readHandled(response: object, sent: unknown): Promise<HttpResponse | undefined> {
  const read = await readResponseAsync(response);
  if (read === undefined || read.request !== undefined) return read;
  const url = typeof sent === 'string' ? sent : (member(sent, 'url') ?? member(sent, 'href'));
  if (typeof url !== 'string') return read;
  const method = member(sent, 'method');
  const request = {
    method: typeof method === 'string' ? method : 'GET',
    url,
    fields: fieldsFrom(member(sent, 'headers')),
  };
  return { ...read, request };
}
