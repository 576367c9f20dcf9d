import { stripVTControlCharacters, types } from 'node:util';
import { createMatchers } from '../../../src';
import { lazyMatchers } from '../../../src/matchers/lazy-matchers';
import { observer } from '../../../src/runner/observer';

/* What other test runners give a matcher as `this`, where it differs from Jest's. */

const { toBeConflict } = createMatchers();

const response = {
  status: 409,
  headers: { 'Content-Type': 'application/json' },
  body: '{"error":"conflict","message":"Resource already exists","at":7}',
};

/** Methods that refuse to be called off their object, and colours that quote what they colour: Bun's. */
class StrictUtils {
  readonly #isOurs = true;
  stringify(value: unknown): string {
    if (!this.#isOurs) throw new Error();
    return `{\n  ${Object.keys(value as object).join(': …,\n  ')}\n}`;
  }
  EXPECTED_COLOR(text: string): string {
    return this.#isOurs ? JSON.stringify(text) : '';
  }
  RECEIVED_COLOR(text: string): string {
    return this.#isOurs ? `\u001B[31m${text}\u001B[39m` : '';
  }
}

const hosts: { readonly [name: string]: object } = {
  'nothing at all': {},
  'utils that are methods': { utils: new StrictUtils() },
  'an equals() that throws': {
    utils: { stringify: (value: unknown) => `Object ${JSON.stringify(value, null, 2)}` },
    equals() {
      throw new Error('It looks like you are using custom expect matchers that are not compatible.');
    },
  },
  'utils that throw': {
    utils: new Proxy(
      {},
      {
        get: () => () => {
          throw new Error('no utils');
        },
      },
    ),
  },
};

const argument = {
  message: /exists$/,
  details: [{ pointer: '/email' }],
  body: { at: expect.any(String), error: 'conflict' },
  headers: { 'Content-Type': expect.stringContaining('xml') },
};

function textOf(context: object): string {
  const outcome = toBeConflict.call({ promise: '', ...context } as never, response, argument);
  const { pass, message } = outcome as { readonly pass: boolean; readonly message: () => string };
  expect(pass).toBe(false);
  return stripVTControlCharacters(message());
}

test('a failure reads as in Jest', () => {
  expect(textOf({})).toMatchInlineSnapshot(`
   "expect(response).toBeConflict({"body": {"at": Any<String>, "error": "confl…)

   The response is 409 Conflict, as expected, but it is not what the assertion
   asks for.

   1. details · /details
      Expected: [{"pointer": "/email"}]
      Received: nothing
      → Send the details that the assertion asks for, or change the assertion.

   2. body · /at
      Expected: Any<String>
      Received: 7
      → Send /at as the assertion asks, or change the assertion.

   3. headers · Content-Type
      Expected: StringContaining "xml"
      Received: "application/json"
      → Send the field Content-Type that the assertion asks for, or change the
        assertion.

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "conflict",
       "message": "Resource already exists",
       "at": 7
     }"
  `);
  expect.extend(createMatchers() as never);
  let ofJest = '';
  try {
    (expect(response) as unknown as { toBeConflict: (one: object) => void }).toBeConflict(argument);
  } catch (error) {
    ofJest = stripVTControlCharacters((error as Error).message);
  }
  expect(textOf({})).toBe(ofJest);
});

test.each(Object.entries(hosts))('%s: the same verdict and the same text', (_, context) => {
  expect(textOf(context)).toBe(textOf({}));
});

test('the colours of a host are used where they leave the text as it is', () => {
  const outcome = toBeConflict.call({ promise: '', utils: new StrictUtils() } as never, response, argument);
  const text = (outcome as { readonly message: () => string }).message();
  expect(text).toContain('expect(\u001B[31mresponse\u001B[39m).toBeConflict({');
  expect(text).not.toContain('"{');
});

test.each([
  ['createMatchers()', createMatchers()],
  ['register', lazyMatchers(undefined)],
])('each matcher of %s carries its name', (_, matchers) => {
  const shown = (matcher: object) => (matcher as { readonly displayName?: string }).displayName;
  const wrong = Object.entries(matchers).filter(
    // Bun shows the parameters as they stand in the code, where their names are minified.
    ([name, matcher]) => matcher.name !== name || shown(matcher) !== name || matcher.length > 0,
  );
  expect(wrong).toEqual([]);
});

describe('Bun, which shows a heading of its own above the text that a matcher returns', () => {
  /** What Bun gives as `this`. */
  class Context {
    readonly [Symbol.toStringTag] = 'ExpectMatcherContext';
    readonly promise = '';
    readonly utils = new StrictUtils();
    readonly isNot: boolean;
    constructor(isNot = false) {
      this.isNot = isNot;
    }
    equals(one: unknown, other: unknown): boolean {
      return Object.is(one, other);
    }
  }
  type Result = { readonly pass: boolean; readonly message: () => string };
  const holding = { ...response, status: 409 };
  const missing = { status: 404, headers: {}, body: '' };

  const bun = {
    toBeConflict: (received: unknown, isNot?: boolean): unknown =>
      toBeConflict.call(new Context(isNot), received),
    /** A native function calls a matcher that is used inside another one. */
    toEqual: (received: unknown, isNot?: boolean): unknown =>
      [undefined].reduce<unknown>(toBeConflict.bind(new Context(isNot) as never), received),
  };

  /** Bun asks for the text of a failure, and hands on what that throws. */
  function failureIn(result: unknown): Error {
    try {
      (result as Result).message();
    } catch (error) {
      return error as Error;
    }
    throw new Error('the text is returned');
  }

  test('a failure is thrown, with the text alone, and points at the assertion', () => {
    const textOfJest = (toBeConflict.call({ promise: '' }, missing) as Result).message();
    const result = bun.toBeConflict(missing);
    expect(result).toMatchObject({ pass: false });
    const { message, name, stack = '' } = failureIn(result);
    expect(stripVTControlCharacters(message)).toBe(textOfJest);
    expect(name).toBe('Error');
    expect(stack.slice(stack.indexOf(message) + message.length)).toMatch(
      /^\n    at (?:Object\.)?\w+ .*hosts\.test\.ts/,
    );
  });

  test('negated', () => {
    expect(bun.toBeConflict(missing, true)).toMatchObject({ pass: false });
    const result = bun.toBeConflict(holding, true);
    expect(result).toMatchObject({ pass: true });
    expect(failureIn(result).message).toMatch(/^expect\(.*\)\.not\.toBeConflict\(\)\n/);
  });

  test('inside another matcher a value that is no response is no match', () => {
    expect(bun.toEqual(holding)).toMatchObject({ pass: true });
    expect(bun.toEqual(missing)).toMatchObject({ pass: false });
    expect(bun.toEqual(409)).toMatchObject({ pass: false });
    expect(bun.toEqual(409, true)).toMatchObject({ pass: true });
    expect(() => bun.toBeConflict(409)).toThrow(TypeError);
  });

  test('with content still to be read the failure is thrown as well, and the promise never rejects', async () => {
    const unread = (status: number): Response => new Response(response.body, { ...response, status });
    await expect(bun.toBeConflict(unread(409))).resolves.toMatchObject({ pass: true });
    const result: unknown = await bun.toBeConflict(unread(404));
    expect(result).toMatchObject({ pass: false });
    expect(failureIn(result).message).toContain('is 404 Not Found');
  });

  test('the matchers of register, which load the others, do the same', () => {
    const lazy = lazyMatchers(undefined).toBeConflict;
    const textOfJest = (toBeConflict.call({ promise: '' }, missing) as Result).message();
    const { message } = failureIn(lazy.call(new Context(), missing));
    expect(stripVTControlCharacters(message)).toBe(textOfJest);
  });

  test('its own matchers, of which nothing can be seen, are named as those of others', () => {
    class Native {
      readonly [Symbol.toStringTag] = 'ExpectObjectContaining';
    }
    expect(() => toBeConflict.call(new Context(), holding, new Native())).toThrow(
      'the argument is an object of the class ObjectContaining.',
    );
  });
});

describe('a response with content still to be read', () => {
  const awaits = observer().awaits;
  beforeEach(() => void (observer().awaits = new Set()));
  afterEach(() => void (observer().awaits = awaits));

  const outcomeOf = () =>
    toBeConflict.call({ promise: '' } as never, new Response(response.body, response)) as Promise<{
      pass: boolean;
    }>;

  test('gives a real promise, also to what waits for it', async () => {
    const outcome = outcomeOf();
    expect(types.isPromise(outcome)).toBe(true);
    const handed = outcome.then(({ pass }) => pass);
    expect(types.isPromise(handed)).toBe(true);
    expect(observer().awaits?.size).toBe(1);
    expect(await handed).toBe(true);
    expect(observer().awaits?.size).toBe(0);
  });

  test('in a runner that waits by itself nothing is forgotten', () => {
    void outcomeOf();
    expect(observer().awaits?.size).toBe(0);
  });
});
