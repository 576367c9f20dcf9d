import request from 'supertest';
import { createMatchers } from '../../../src';
import { failureMessage, rulesIn } from '../failure/show-failure';
import type { Answer } from '../../fixtures/support/serve';
import { serve } from '../../fixtures/support/serve';
import { conforming, conformingResponse } from './conforming';

expect.extend(createMatchers() as unknown as jest.ExpectExtendMap);

const truncated: Answer = { content: '{"error":"conflict","message":"Resource alr' };

describe('superagent\u2019s rejection of content that is not JSON', () => {
  test('is a response that breaks the rule json', async () => {
    const rejection: unknown = await request(serve(truncated))
      .get('/x')
      .catch((error: unknown) => error);
    expect(rejection).toBeInstanceOf(Error);
    expect(rulesIn(failureMessage(() => expect(rejection).toBeConflict()))).toEqual(['json']);
    expect(rulesIn(failureMessage(() => expect(rejection).toBeNotFound()))).toEqual(['status']);
    expect(rejection).not.toBeNotFound();
    expect({ rejection }).not.toEqual({ rejection: expect.toBeConflict() });
  });

  test('is one with .rejects as well', async () => {
    const { rejects } = expect(request(serve(truncated)).get('/x'));
    const error: unknown = await (rejects as jest.Matchers<Promise<void>>)
      .toBeConflict()
      .catch((one: unknown) => one);
    expect(
      rulesIn(
        failureMessage(() => {
          throw error;
        }),
      ),
    ).toEqual(['json']);
  });

  test('an Error without its text is none', () => {
    const error = Object.assign(new SyntaxError('Unexpected end of JSON input'), {
      statusCode: 409,
      status: 409,
    });
    expect(() => expect(error as unknown).toBeConflict()).toThrow(TypeError);
  });
});

test('.resolves', async () => {
  await expect(request(serve(conforming(409))).get('/')).resolves.toBeConflict();
  await expect(request(serve(conforming(404))).get('/')).resolves.not.toBeConflict();
  await expect(Promise.resolve(conformingResponse(409))).resolves.toBeErrorResponse(409);
  await expect(expect(request(serve(conforming(404))).get('/')).resolves.toBeConflict()).rejects.toThrow(
    'The response is 404 Not Found, not 409 Conflict.',
  );
  await expect(expect(Promise.resolve(409)).resolves.toBeConflict()).rejects.toThrow(TypeError);
});

describe('the response under test is the same afterwards', () => {
  /** What a test may want of it; superagent's own members are getters, so each is read by name. */
  const reading = (response: request.Response): object => ({
    status: response.status,
    type: response.type,
    text: response.text,
    body: structuredClone(response.body) as unknown,
    headers: { ...response.headers },
    header: { ...response.header },
    links: { ...response.links },
    charset: response.charset,
    error: response.error === false ? false : response.error.message,
    keys: Object.keys(response),
    raw: [
      ...(response as unknown as { readonly res: { readonly rawHeaders: readonly string[] } }).res.rawHeaders,
    ],
    sent: structuredClone(
      (response as unknown as { readonly request: { readonly _data: unknown } }).request._data,
    ),
  });

  test.each<Answer>([
    conforming(409),
    { content: { error: 'Conflict', details: [{ pointer: 'x' }], password: 'hunter2hunter2' } },
    {
      headers: { 'Content-Type': 'text/html', 'Set-Cookie': ['sid=abcdef', 'a=b'] },
      content: '<h1>Conflict</h1>',
    },
    { content: '' },
  ])('%j', async (answer) => {
    const response = await request(serve(answer))
      .post('/')
      .send({ token: 'abcdefgh', list: [1, 2] });
    const before = reading(response);
    const argument = { message: /x/, body: { a: 1 }, headers: { a: 'b' }, details: [{}] };
    for (const assertion of [
      () => expect(response).toBeConflict(),
      () => expect(response).toBeConflict(argument),
      () => expect(response).toBeNotFound(),
      () => expect(response).not.toBeConflict(),
    ]) {
      try {
        assertion();
      } catch (error) {
        expect((error as Error).message).toContain('409 Conflict');
      }
      expect(reading(response)).toEqual(before);
    }
    expect(argument).toEqual({ message: /x/, body: { a: 1 }, headers: { a: 'b' }, details: [{}] });
  });

  test('a plain one may be frozen', () => {
    const frozen = Object.freeze({
      status: 409,
      headers: Object.freeze({ 'Content-Type': 'application/json' }),
      body: Object.freeze({ error: 'Conflict' }),
    });
    expect(rulesIn(failureMessage(() => expect(frozen).toBeConflict()))).toEqual(['schema', 'code']);
  });
});
