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
