import type { HttpResponse } from '../../../src';
import { maskExchange } from '../../../src/mask/mask-exchange';

const SECRET = 'Zk9q7Wm2Xp4LtRv8';

const shown = (response: Partial<HttpResponse>) =>
  maskExchange({ status: 409, fields: [], content: undefined, ...response }, []);

const shownJson = (value: unknown): unknown =>
  shown({ content: JSON.stringify(value) }).response.content.json;

describe('members of the content', () => {
  test('what stands under the name of a secret is masked, whatever it is', () => {
    expect(
      shownJson({
        password: SECRET,
        pin: 1234,
        tokens: [SECRET, SECRET],
        session: { id: SECRET },
        isToken: true,
        token: null,
        list: [{ apiKey: 'k' }],
      }),
    ).toEqual({
      password: '[masked]',
      pin: '[masked]',
      tokens: '[masked]',
      session: '[masked]',
      isToken: true,
      token: null,
      list: [{ apiKey: '[masked]' }],
    });
  });

  test('ordinary members stay as they are', () => {
    const ordinary = {
      error: 'invalid_token',
      message: 'The password is too short',
      author: 'ada',
      keyboard: 'de',
      passenger: 1,
      monkey: true,
      token_type: 'bearer',
      details: [{ pointer: '/password', code: 'too_short', message: 'is too short' }],
      detail: [{ loc: ['body', 'password'], msg: 'Field required', type: 'missing' }],
    };
    expect(shownJson(ordinary)).toEqual(ordinary);
  });

  test.each([
    [['is too short']],
    [['must be at least 8 characters.', "can't be blank"]],
    [['Required']],
    [['The password field is required.', 'The password must contain a number!']],
    [['must be 4 digits']],
    [[]],
    [[['is too short']]],
    ['is too short'],
    ['required'],
    ['too_short'],
    [{ message: 'is too short', code: 'too_short' }],
  ])('messages about a secret can be read: %j', (password) => {
    const content = { message: 'Not valid: password is too short', errors: { password } };
    expect(shownJson(content)).toEqual(content);
  });

  test.each([[[SECRET]], [['is too short', SECRET]], [[1234]], [[[SECRET]]], [SECRET], ['correct horse']])(
    'what is no message is masked: %j',
    (password) => {
      expect(shownJson({ errors: { password } })).toEqual({ errors: { password: '[masked]' } });
    },
  );

  test('a message that repeats the password is masked in that place', () => {
    const { response } = shown({
      content: JSON.stringify({ errors: { password: [`the value hunter is taken`] } }),
      request: { method: 'POST', url: '/', fields: [], content: '{"password":"hunter"}' },
    });
    expect(response.content.json).toEqual({ errors: { password: ['the value [masked] is taken'] } });
  });

  test('large content is cut, and says so', () => {
    const { json, note } = shown({
      content: JSON.stringify({
        list: Array.from({ length: 10 }, (_, index) => index),
        text: 'x'.repeat(2_000),
        deep: [[[[[[[[[1]]]]]]]]],
        members: Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`m${index}`, index])),
      }),
    }).response.content;
    expect(json).toMatchObject({
      list: [0, 1, 2, 3, 4, 5, 6, 7, '… 2 more'],
      text: `${'x'.repeat(1_000)}… (2000 characters)`,
      deep: [[[[[[['[…]']]]]]]],
      members: { m0: 0, m39: 39, '…': '10 more members' },
    });
    expect(note).toBe('shortened');
  });

  test('a member called __proto__ is one like any other', () => {
    const json = shown({ content: '{"__proto__":{"password":"hunter22"},"a":1}' }).response.content.json;
    expect(JSON.stringify(json)).toBe('{"__proto__":{"password":"[masked]"},"a":1}');
    expect(Object.getPrototypeOf(json)).toBe(Object.prototype);
  });
});

describe('fields', () => {
  const field = (name: string, value: string): string =>
    shown({ fields: [[name, value]] }).response.fields[0]?.[1] ?? '';

  test.each([
    ['WWW-Authenticate', 'Bearer realm="api", error="invalid_token", error_description="The token expired"'],
    ['WWW-Authenticate', 'Basic realm="staging", charset="UTF-8", Digest realm="x", nonce="abc", qop="auth"'],
    ['Proxy-Authenticate', 'Basic realm="proxy"'],
    ['Content-Type', 'application/json; charset=utf-8'],
    ['Set-Cookie2', ''],
    ['Link', '<https://legal.example.com/>; rel="blocked-by"'],
    ['ETag', 'W/"Zk9q7Wm2Xp4LtRv8"'],
  ])('%s: %s can be read', (name, value) => {
    expect(field(name, value)).toBe(value);
  });

  test.each([
    ['Authorization', `Bearer ${SECRET}`, 'Bearer [masked]'],
    ['X-Api-Key', SECRET, '[masked]'],
    ['Cookie', `sid=${SECRET}`, 'sid=[masked]'],
    ['Location', `/x?token=${SECRET}`, '/x?token=[masked]'],
    ['Referer', `https://ada:${SECRET}@example.com/`, 'https://[masked]@example.com/'],
  ])('%s: %s is masked', (name, value, masked) => {
    expect(field(name, value)).toBe(masked);
  });

  test('a field that repeats a secret of the request is masked in that place', () => {
    const { response } = shown({
      fields: [['X-Echo', `a ${SECRET} b`]],
      request: { method: 'GET', url: `/?token=${SECRET}`, fields: [] },
    });
    expect(response.fields).toEqual([['X-Echo', 'a [masked] b']]);
  });
});

test('what a cookie says besides its value is no secret', () => {
  const { response } = shown({
    fields: [
      [
        'Set-Cookie',
        `sid=${SECRET}; Domain=example.com; SameSite=Strict; Expires=Wed, 21 Oct 2026 07:28:00 GMT`,
      ],
    ],
    content: '{"message":"Strict mode at example.com since Wed, 21 Oct 2026"}',
  });
  expect(response.content.json).toEqual({ message: 'Strict mode at example.com since Wed, 21 Oct 2026' });
});

test.each(['password', 'secret', 'Required', 'bearer'])(
  'the common value %s is masked in its own place only',
  (value) => {
    const { request, response } = shown({
      content: JSON.stringify({ message: `The ${value} is wrong` }),
      request: { method: 'POST', url: '/', fields: [], content: JSON.stringify({ password: value }) },
    });
    expect(request?.content.json).toEqual({ password: '[masked]' });
    expect(response.content.json).toEqual({ message: `The ${value} is wrong` });
  },
);

test('violations: what is received at a secret place, and what an assertion expects there', () => {
  const fields = [['Set-Cookie', `sid=${SECRET}`]] as const;
  const violation = { severity: 'must', expected: 'text that is not empty', received: SECRET } as const;
  const { violations } = maskExchange({ status: 409, fields, content: undefined }, [
    { ...violation, rule: 'schema', at: '/user/password' },
    { ...violation, rule: 'schema', at: '/user/password', received: null },
    { ...violation, rule: 'body', at: '/token', reason: 'argument', expected: 'anything' },
    { ...violation, rule: 'headers', at: 'Set-Cookie', reason: 'argument', expected: `sid=${SECRET}` },
    { ...violation, rule: 'code', at: '/error', expected: ['a', SECRET] },
    { ...violation, rule: 'schema', at: `/${SECRET}/x`, received: 7 },
    { ...violation, rule: 'json', at: '', received: `${'x'.repeat(990)}${SECRET}${'y'.repeat(990)}` },
  ]);
  expect(violations.map(({ at, expected, received }) => [at, expected, received])).toEqual([
    ['/user/password', 'text that is not empty', '[masked]'],
    ['/user/password', 'text that is not empty', null],
    ['/token', '[masked]', '[masked]'],
    ['Set-Cookie', 'sid=[masked]', '[masked]'],
    ['/error', ['a', '[masked]'], '[masked]'],
    ['/[masked]/x', 'text that is not empty', 7],
    ['', 'text that is not empty', `${'x'.repeat(500)} … ${'y'.repeat(500)}`],
  ]);
});
