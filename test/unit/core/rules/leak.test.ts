import { check } from '../../../../src/check';
import type { HttpRequest } from '../../../../src/core/types';

const FRAME = 'at findUser (/srv/app/src/users.ts:41:17)';

function rulesFor(content: string, request?: HttpRequest): readonly string[] {
  const response = { status: 500, fields: [['Content-Type', 'application/json']] as const, content, request };
  return check(response).map(({ rule, at, reason }) => `${rule} ${at} ${reason}`);
}

function message(text: string, more: object = {}): string {
  return JSON.stringify({ error: 'internal_server_error', message: text, ...more });
}

const request: HttpRequest = {
  method: 'POST',
  url: `/search?q=${encodeURIComponent(FRAME)}`,
  fields: [],
  content: JSON.stringify({ text: 'at report (/srv/app/src/report.ts:1:1)' }),
};

test.each([
  ['in the message', message(`TypeError: x\n    ${FRAME}`), undefined, ['leak /message node-stack']],
  [
    'in a nested member',
    message('x', { debug: { stack: [FRAME] } }),
    undefined,
    ['leak /debug/stack/0 node-stack'],
  ],
  ['echoed from the URL', message(`Nothing found for "${FRAME}"`), request, []],
  [
    'echoed from the content',
    message('"at report (/srv/app/src/report.ts:1:1)" is not allowed'),
    request,
    [],
  ],
  [
    'beside an echo',
    message(`Nothing found for "${FRAME}"\n    at go (/srv/app/src/go.ts:2:2)`),
    request,
    ['leak /message node-stack'],
  ],
  [
    'a page whose markup is escaped, as Go writes it',
    message(
      '<!DOCTYPE html><html><head><title>Error</title></head><body><pre>Cannot GET /x</pre></body></html>',
    ).replaceAll('<', String.raw`\u003c`),
    undefined,
    ['leak /message express-page'],
  ],
  [
    'after others of the same text, and in the same member',
    message('x', { errors: ['no', 'no', FRAME].flatMap((text) => [{ text }, { text, list: [text, text] }]) }),
    undefined,
    ['leak /errors/4/text node-stack'],
  ],
])('a leak %s', (_, content, from, rules) => {
  expect(rulesFor(content, from)).toEqual(rules);
});

test('turned off by the catalog, or for an entry', () => {
  const content = message(FRAME);
  const response = { status: 500, fields: [['Content-Type', 'application/json']] as const, content };
  const errors = [{ code: 'internal_server_error', status: 500 }];
  expect(check(response, { catalog: { leaks: 'off', errors } })).toEqual([]);
  expect(
    check(response, { catalog: { errors: [{ code: 'internal_server_error', status: 500, leaks: 'off' }] } }),
  ).toEqual([]);
  expect(check(response, { catalog: { leaks: 'should', errors } }).map(({ severity }) => severity)).toEqual([
    'should',
  ]);
});
