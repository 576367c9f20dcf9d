import { check } from '../../../../src/check';
import type { HttpRequest } from '../../../../src/core/types';
import type { Case } from './findings-of';
import { findingsOf } from './findings-of';

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

test('each part of what is told of a leak', () => {
  const errors = [{ code: 'internal_server_error', status: 500 }];
  const page =
    '<!DOCTYPE html><html><head><title>Error</title></head><body><pre>Cannot GET /x</pre></body></html>';
  const frame = { methodName: 'open', className: 'com.example.Bank', fileName: 'Bank.java', lineNumber: 12 };
  const quoted = (count: number): string =>
    Array.from({ length: count }, (_, index) => `at a${index} (/srv/app/src/a.ts:${index + 1}:1)`).join('\n');
  const sent = (content: string, rest: Case = {}): Case => ({
    status: 500,
    content,
    options: { catalog: { errors } },
    ...rest,
  });
  const asked = (changes: Partial<HttpRequest>): Case => ({
    request: { method: 'POST', url: '/', fields: [], ...changes },
  });
  const html = [['Content-Type', 'text/html']] as const;
  const deep = (depth: number): string =>
    message('x', { a: `${'['.repeat(depth)}"${FRAME}"${']'.repeat(depth)}` }).replace(
      /"(\[.*\])"/,
      (_, list: string) => list.replaceAll('\\"', '"'),
    );
  const cases: { readonly [name: string]: Case } = {
    none: sent(message('x')),
    'in the message': sent(message(FRAME)),
    'in a list': sent(message('x', { list: ['a', FRAME, FRAME] })),
    'in the first of two members': sent(message('x', { one: FRAME, two: FRAME })),
    'in the text alone': sent(FRAME),
    'a page of another media type: said by that rule': sent(page, { fields: html }),
    'a page in place of JSON: said by that rule': sent(page),
    'a page where its media type is no fault': sent(page, {
      fields: html,
      options: { catalog: { errors, rules: { 'media-type': 'should', json: 'should' } } },
    }),
    'a stack in a page of another media type': sent(`<pre>${FRAME}</pre>`, { fields: html }),
    'a frame as data': sent(message('x', { frames: [frame] })),
    'a frame as data, from the request': sent(message('x', { frames: [frame] }), {
      ...asked({ content: JSON.stringify(frame) }),
    }),
    'a frame without a line': sent(message('x', { frames: [{ ...frame, lineNumber: undefined }] })),
    'from the URL': sent(message(FRAME), asked({ url: `/?q=${FRAME}` })),
    'from the URL, as a form writes it': sent(
      message(FRAME),
      asked({ url: `/?q=${FRAME.replaceAll(' ', '+')}` }),
    ),
    'from a field': sent(message(FRAME), asked({ fields: [['X-Trace', FRAME]] })),
    'from the content': sent(message(FRAME), asked({ content: FRAME })),
    'from the content, in octets': sent(message(FRAME), asked({ content: new TextEncoder().encode(FRAME) })),
    'from the content, escaped': sent(
      message(FRAME),
      asked({ content: JSON.stringify([{ text: FRAME }]).replaceAll('/', '\\/') }),
    ),
    'from someone else': sent(message(FRAME), asked({ content: 'at b (/srv/app/src/b.ts:1:1)' })),
    '19 from the request': sent(message(quoted(19)), asked({ content: quoted(19) })),
    '19 from the request, and one more': sent(
      message(`${quoted(19)}\n${FRAME}`),
      asked({ content: quoted(19) }),
    ),
    '20 from the request, and one more: not looked for': sent(
      message(`${quoted(20)}\n${FRAME}`),
      asked({ content: quoted(20) }),
    ),
    'in a list in lists': sent(deep(10)),
    'too deep': sent(deep(1_100)),
    'under a name with a slash': sent(message('x', { 'a/b~c': FRAME })),
    'no content': { ...sent(''), content: null },
  };
  expect(findingsOf('leak', cases)).toMatchInlineSnapshot(`
   "none
   in the message
     must at "/message", node-stack: "text meant for users of the API" ← "a Node.js stack frame: at findUser (/srv/app/src/users.ts:41:17)" (undefined)
   in a list
     must at "/list/1", node-stack: "text meant for users of the API" ← "a Node.js stack frame: at findUser (/srv/app/src/users.ts:41:17)" (undefined)
   in the first of two members
     must at "/one", node-stack: "text meant for users of the API" ← "a Node.js stack frame: at findUser (/srv/app/src/users.ts:41:17)" (undefined)
   in the text alone
     must at "", node-stack: "text meant for users of the API" ← "a Node.js stack frame: at findUser (/srv/app/src/users.ts:41:17)" (undefined)
   a page of another media type: said by that rule
   a page in place of JSON: said by that rule
   a page where its media type is no fault
     must at "", express-page: "text meant for users of the API" ← "Express's HTML error page: <!DOCTYPE html><html><head><title>Error</title></head><body><pre>Cannot GET /x</pre></body></html>" (undefined)
   a stack in a page of another media type
     must at "", node-stack: "text meant for users of the API" ← "a Node.js stack frame: <pre>at findUser (/srv/app/src/users.ts:41:17)</pre>" (undefined)
   a frame as data
     must at "/frames/0", throwable-frame: "text meant for users of the API" ← "a stack frame of Java as data: methodName: open, className: com.example.Bank, lineNumber: 12" (undefined)
   a frame as data, from the request
   a frame without a line
   from the URL
   from the URL, as a form writes it
   from a field
   from the content
   from the content, in octets
   from the content, escaped
   from someone else
     must at "/message", node-stack: "text meant for users of the API" ← "a Node.js stack frame: at findUser (/srv/app/src/users.ts:41:17)" (undefined)
   19 from the request
   19 from the request, and one more
     must at "/message", node-stack: "text meant for users of the API" ← "a Node.js stack frame: …) ) ) ) ) ) ) ) ) ) ) ) ) at findUser (/srv/app/src/users.ts:41:17)" (undefined)
   20 from the request, and one more: not looked for
   in a list in lists
     must at "/a/0/0/0/0/0/0/0/0/0/0", node-stack: "text meant for users of the API" ← "a Node.js stack frame: at findUser (/srv/app/src/users.ts:41:17)" (undefined)
   too deep
   under a name with a slash
     must at "/a~1b~0c", node-stack: "text meant for users of the API" ← "a Node.js stack frame: at findUser (/srv/app/src/users.ts:41:17)" (undefined)
   no content"
  `);
});

test('a path in a member with a URI', () => {
  const of = (member: string): Case => ({
    status: 500,
    fields: [['Content-Type', 'application/problem+json']],
    body: { title: 'Internal Server Error', status: 500, code: 'x', [member]: '/srv/app/src/users.ts' },
    options: { catalog: { format: 'problem-details', codes: 'any', errors: [] } },
  });
  expect(
    findingsOf('leak', { type: of('type'), instance: of('instance'), detail: of('detail'), own: of('own') }),
  ).toMatchInlineSnapshot(`
   "type
   instance
   detail
     must at "/detail", source-path: "text meant for users of the API" ← "a path of the source code on the server: /srv/app/src/users.ts" (undefined)
   own
     must at "/own", source-path: "text meant for users of the API" ← "a path of the source code on the server: /srv/app/src/users.ts" (undefined)"
  `);
});
