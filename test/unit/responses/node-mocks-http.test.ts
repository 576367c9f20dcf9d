import type { Response } from 'express';
import { createRequest, createResponse } from 'node-mocks-http';
import { readResponse } from '../../../src';
import { brokenRules } from './broken-rules';

const error = { error: 'conflict', message: 'Resource already exists' };

/** What a handler does with its response. */
type Handler = (response: Response) => unknown;

function answerOf(handler: Handler): object {
  const response = createResponse<Response>({ req: createRequest({ method: 'POST', url: '/users' }) });
  handler(response);
  return response;
}

test.each<[string, Handler, readonly string[]]>([
  ['json()', (response) => response.status(409).json(error), []],
  [
    'send() of text',
    (response) => response.status(409).type('application/json').send(JSON.stringify(error)),
    [],
  ],
  [
    'writeHead() and end()',
    (response) => response.writeHead(409, { 'Content-Type': 'application/json' }).end(JSON.stringify(error)),
    [],
  ],
  [
    'octets',
    (response) =>
      response
        .status(409)
        .type('application/json')
        .send(Buffer.from(JSON.stringify(error))),
    [],
  ],
  ['another code', (response) => response.status(409).json({ ...error, error: 'gone' }), ['code']],
  ['text', (response) => response.status(409).type('text/plain').send('Conflict'), ['media-type']],
  ['nothing', (response) => response.status(409).type('application/json').end(), ['content']],
])('%s', (_, handler, rules) => {
  expect(brokenRules(answerOf(handler), 409)).toEqual(rules);
});

test('fields with several lines', () => {
  const answer = answerOf((response) => {
    response.setHeader('Set-Cookie', ['a=1', 'b=2']);
    response.status(409).json(error);
  });
  expect(readResponse(answer)?.fields.filter(([name]) => name === 'set-cookie')).toHaveLength(2);
});

test('one that the handler has not ended is no response yet', () => {
  expect(readResponse(answerOf((response) => response.status(409)))).toBeUndefined();
});
