import type { HttpField, HttpResponse } from '../../src';
import { parseSetCookie } from '../../src/core/fields/set-cookie';
import { useCatalog } from '../../src/catalog/use-catalog';
import { examine } from '../../src/core/examine';
import { onOneLine, printable } from '../../src/core/printable';
import { anyError } from '../../src/core/statuses';
import { fieldDefinitions } from '../../src/generated/data';
import { cookieValues, maskCookies } from '../../src/mask/cookies';
import { failureText } from '../../src/failure/failure-text';
import { cpuTimeOf } from '../fixtures/support/cpu-time';

/* Eight times the text takes about eight times the time, whatever it is made of and wherever it stands. */

const SIZE = 4_000;
const TIMES = 8;

/** What is quadratic takes 64 times as long; what is linear 8 times, give or take what else the machine does. */
const MOST = 30;

/** Below this, in milliseconds, what is measured is the machine. */
const SHORTEST = 200;

/** A beginning, what is repeated, and an end that makes whoever has read all of it go back. */
const SHAPES: readonly (readonly [before: string, repeated: string, after?: string])[] = [
  ['', ' '],
  ['', ' ', 'x'],
  ['a', '\t', 'x'],
  ['', '\n', 'x'],
  ['', '\r\n', ':'],
  ['', '\r', 'x'],
  ['', '\n ', ':'],
  ['', 'a'],
  ['', 'A', '!'],
  ['', 'Aa'],
  ['', '0', 'x'],
  ['', '=', 'x'],
  ['', 'a=', ' '],
  ['', 'a= ', '"'],
  ['a', ' =', '='],
  ['password', ' ', 'x'],
  ['password=', ' ', 'x'],
  ['', 'password=', ' '],
  ['', 'token ', ':'],
  ['', ';'],
  ['', ',', 'x'],
  ['', ', '],
  ['', '; ', '"'],
  ['', '"', ' '],
  ['', '\\'],
  ['', '\\"'],
  ['', '&'],
  ['?', '&a', '='],
  ['', '%', 'x'],
  ['', '%25'],
  ['', '<'],
  ['', '<a ', '>'],
  ['', '-', '.'],
  ['', 'a-', '!'],
  ['', 'a.', '!'],
  ['', '/', '!'],
  ['', 'a/', ':'],
  ['', '../'],
  ['', ':', 'x'],
  ['', '::', 'x'],
  ['', '#', 'x'],
  ['', '##a', 'x'],
  ['', '[', 'x'],
  ['', '(', ')'],
  ['', '@', 'x'],
  ['', 'a@', '!'],
  ['', 'https://', ' '],
  ['', 'at ', '('],
  ['', 'at a (', ')'],
  ['', '.js:', 'x'],
  ['', '.js:1', ':x'],
  ['', 'File "', '.py'],
  ['', 'Basic ', ' '],
  ['Bearer ', 'a', '!'],
  ['', 'eyJ', '.'],
  ['', '\u001b['],
  ['', '\u001b[3', 'm'],
  ['', '\u00a0', 'x'],
  ['', '\ud800'],
  ['', '{"a":'],
  ['', '{"a":1,'],
  ['', 'é', '='],
];

function made([before, repeated, after = '']: (typeof SHAPES)[number], length: number): string {
  return before + repeated.repeat(Math.ceil(length / repeated.length)) + after;
}

const names = [
  'Set-Cookie',
  'Cookie',
  'Authorization',
  'X-Api-Key',
  ...fieldDefinitions.map(({ name }) => name),
];

const PLACES: { readonly [place: string]: (text: string) => HttpResponse } = {
  'in content that is text': (text) =>
    responseWith({ content: text, fields: [['Content-Type', 'text/html']] }),
  'in content that is not JSON': (text) => responseWith({ content: `{"error":"x", ${text}` }),
  'in members': (text) =>
    responseWith({
      content: JSON.stringify({ error: text, message: text, details: [{ message: text }], password: text }),
    }),
  'as the name of a member': (text) =>
    responseWith({ content: JSON.stringify({ error: 'x', [text]: 'a secret' }) }),
  'in fields': (text) => responseWith({ fields: names.map((name): HttpField => [name, text]) }),
  'as the name of a field': (text) => responseWith({ fields: [[text, 'x']] }),
  'in the request': (text) =>
    responseWith({
      request: {
        method: 'GET',
        url: `/${text}?a=${text}#${text}`,
        fields: [
          ['Cookie', text],
          ['X', text],
        ],
        content: text,
      },
    }),
};

function responseWith(given: Partial<HttpResponse>): HttpResponse {
  return {
    status: 409,
    content: '{"error":"x","message":"y"}',
    ...given,
    fields: [['Content-Type', 'application/json'], ...(given.fields ?? [])],
  };
}

const catalog = useCatalog({});

function told(response: HttpResponse): string {
  const verdict = examine(response, { catalog, statuses: anyError, predicates: [], strict: true });
  return failureText({ verdict, assertion: { matcher: 'toBeConflict', argument: undefined } });
}

/** Whether the longer text takes too long; measured again as long as it does, for the machine may be busy. */
function isSlow(work: (text: string) => unknown, shape: (typeof SHAPES)[number]): boolean {
  let [long, short] = [Infinity, Infinity];
  for (let attempt = 0; attempt < 3; attempt += 1) {
    long = Math.min(
      long,
      cpuTimeOf(() => work(made(shape, TIMES * SIZE))),
    );
    if (long < SHORTEST) return false;
    short = Math.min(
      short,
      cpuTimeOf(() => work(made(shape, SIZE))),
    );
  }
  return long / short >= MOST;
}

function slow(work: (text: string) => unknown): readonly string[] {
  return SHAPES.filter((shape) => isSlow(work, shape)).map((shape) => JSON.stringify(shape));
}

test.each(Object.entries(PLACES))('a failure takes linear time: text %s', (_, place) => {
  told(place('x'));
  expect(slow((text) => told(place(text)))).toEqual([]);
});

test.each([
  ['the values of cookies', cookieValues],
  ['cookies without their values', maskCookies],
  ['a cookie by its parts', parseSetCookie],
  ['what can be printed', printable],
  ['what can be printed on one line', onOneLine],
])('linear time: %s', (_, work) => {
  expect(slow(work)).toEqual([]);
});
