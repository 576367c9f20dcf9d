import { readFileSync } from 'node:fs';
import express from 'express';
import * as fc from 'fast-check';
import request from 'supertest';
import leaks from '../../../../schemas/leaks.json';
import type { LeakSignature } from '../../../../src/core/facts';
import { findLeak } from '../../../../src/core/checks/find-leak';
import { findFrame } from '../../../../src/core/checks/find-frame';
import guilty from './guilty.json';
import innocent from './innocent.json';

const signatures = leaks.signatures as readonly (LeakSignature & (typeof leaks.signatures)[number])[];
const cases = Object.entries(guilty).flatMap(([id, texts]) => texts.map((text) => [id, text] as const));
const textual = cases.filter(
  ([id, text]) => !id.endsWith('-page') && !id.includes('debug') && !/[&\\]|<(?:br?|h4)>/.test(text),
);

describe('the data', () => {
  test('names every signature once', () => {
    const ids = signatures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has a guilty text for every signature, and enough of both kinds', () => {
    expect(Object.keys(guilty).sort()).toEqual(signatures.map(({ id }) => id).sort());
    expect(cases.length).toBeGreaterThanOrEqual(100);
    expect(new Set(innocent).size).toBeGreaterThanOrEqual(300);
  });

  test.each(signatures.map(({ id, pattern }) => [id, pattern]))(
    '%s repeats nothing without an upper bound',
    (_id, pattern) => {
      const bare = pattern.replace(/\\[^]/g, '').replace(/\[[^\]]*\]/g, '');
      expect(bare).not.toMatch(/[*+]|,\}/);
    },
  );

  test.each(signatures.flatMap(({ id, examples }) => examples.leaks.map((text) => [id, text] as const)))(
    'an example of %s is found as that: %j',
    (id, text) => {
      expect(findLeak(text, signatures)?.signature).toBe(id);
      // In a long text the first characters of the anchors are looked for first, which hides no match.
      const long = `${text}\n${'0\n'.repeat(4_000)}`;
      const matching = signatures.find(({ pattern }) => new RegExp(pattern, 'u').test(long));
      expect(findLeak(long, signatures)?.signature).toBe(matching?.id);
    },
  );

  test.each(signatures.flatMap(({ examples }) => examples.innocent))('an example is innocent: %j', (text) => {
    expect(findLeak(text, signatures)).toBeUndefined();
  });
});

test.each(
  leaks.frames.flatMap(({ id, examples }) => examples.leaks.map((frame) => [id, frame as object] as const)),
)('a frame as an object is found, %s: %j', (id, frame) => {
  expect(findFrame(frame, leaks.frames)?.signature).toBe(id);
});

test.each(leaks.frames.flatMap(({ examples }) => examples.innocent as readonly object[]))(
  'an object is no frame: %j',
  (frame) => {
    expect(findFrame(frame, leaks.frames)).toBeUndefined();
  },
);

test.each(innocent)('is no leak: %j', (text) => {
  expect(findLeak(text, signatures)).toBeUndefined();
  expect(findLeak(JSON.stringify({ message: text }), signatures)).toBeUndefined();
});

describe('a leak is found', () => {
  test.each(cases)('%s: %j', (id, text) => {
    expect(findLeak(text, signatures)?.signature).toBe(id);
  });

  test.each(cases)('in raw JSON as well, %s: %j', (id, text) => {
    expect(findLeak(JSON.stringify({ message: text }), signatures)?.signature).toBe(id);
  });

  test.each(textual)('escaped for HTML as well, %s: %j', (id, text) => {
    expect(findLeak(`<pre>${escapeHtml(text)}</pre>`, signatures)?.signature).toBe(id);
  });

  test.each(cases)('among 2,000 innocent sentences, %s: %j', (id, text) => {
    const around = innocent.join(' \n').repeat(5);
    expect(findLeak(`${around}\n${text}\n${around}`, signatures)?.signature).toBe(id);
  });
});

describe('what it says', () => {
  test.each([
    ['a path is matched from its root', 'Cannot find "/usr/src/app/users.js"!', '/usr/src/app/users.js'],
    ['a drive is part of a path', 'in C:\\inetpub\\wwwroot\\Orders.cs.', 'C:\\inetpub\\wwwroot\\Orders.cs'],
    ['a line is part of a frame', "from app/models/user.rb:12:in 'User#save'", "app/models/user.rb:12:in '"],
    ['an identifier stands alone', 'failed with ER_DUP_ENTRY, sorry', 'ER_DUP_ENTRY'],
  ])('%s', (_what, text, matched) => {
    expect(findLeak(text, signatures)?.matched).toBe(matched);
  });

  test('the excerpt shows the surroundings as one line', () => {
    const text = `${'before '.repeat(40)}\n\n  duplicate key value violates unique constraint "users_email_key"\u0000\n${'after '.repeat(40)}`;
    expect(findLeak(text, signatures)).toMatchInlineSnapshot(`
     {
       "excerpt": "…before before before duplicate key value violates unique constraint "users_email_key" after after after after aft…",
       "matched": "violates unique constraint "",
       "signature": "postgres",
       "title": "PostgreSQL's error text",
     }
    `);
  });

  test('a short text is shown whole', () => {
    expect(findLeak('no such table: users', signatures)?.excerpt).toBe('no such table: users');
  });

  test('no character is cut in two', () => {
    const text = `${'🙂'.repeat(100)} no such table: users ${'🙃'.repeat(101)}`;
    expect(findLeak(text, signatures)?.excerpt).toMatch(/^…🙂+ no such table: users 🙃+…$/u);
  });
});

describe('pages', () => {
  const page = guilty['express-page'][0] ?? '';

  test('are left out on request', () => {
    expect(findLeak(page, signatures)?.signature).toBe('express-page');
    expect(findLeak(page, signatures, { pages: false })).toBeUndefined();
  });

  test('do not hide the stack trace in them', () => {
    const withStack = page.replace('Cannot GET /nope', 'Error: x<br> &nbsp; &nbsp;at /app/users.js:3:1');
    expect(findLeak(withStack, signatures, { pages: false })?.signature).toBe('node-stack');
  });
});

describe('what really happens', () => {
  test('the stack of an Error of this process', () => {
    expect(findLeak(new Error('boom').stack ?? '', signatures)?.signature).toBe('node-stack');
  });

  test('the message of a file that is not there', () => {
    const read = (): string => readFileSync('/no/such/file', 'utf8');
    expect(findLeak(messageOf(read), signatures)?.signature).toBe('system-error');
  });

  test.each([
    ['JSON.parse', () => JSON.parse('{"a":}') as unknown],
    ['URL', () => new URL('not a url')],
    ['decodeURIComponent', () => decodeURIComponent('%')],
    ['BigInt', () => BigInt('1.5')],
  ])('the message of %s is innocent', (_name, fail) => {
    const message = messageOf(fail);
    expect(message).not.toBe('');
    expect(findLeak(message, signatures)).toBeUndefined();
  });

  test("Express's error page under Jest shows the stack", async () => {
    const app = express().get('/boom', () => {
      throw new Error('boom <b>');
    });
    const { text } = await request(app).get('/boom');
    expect(findLeak(text, signatures)?.signature).toBe('node-stack');
  });

  test("Express's page for an unknown route is a page", async () => {
    const { text } = await request(express()).get('/nope');
    expect(findLeak(text, signatures)?.signature).toBe('express-page');
  });
});

describe('whatever the text', () => {
  const pieces = [
    ...signatures.flatMap(({ anchor }) => anchor),
    ...cases.map(([, text]) => text.slice(0, 12)),
    ' ',
    '\n',
    '/',
    '"',
    ':1:2',
    'a',
  ];

  test('it never throws, and the excerpt is one line of at most 120 characters', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
      fc
        .array(fc.constantFrom(...cases.map(([, leak]) => leak)), { maxLength: 3 })
        .map((parts) => parts.join('\n')),
    );
    fc.assert(
      fc.property(text, (candidate) => {
        const leak = findLeak(candidate, signatures);
        if (leak === undefined) return;
        expect(leak.excerpt.length).toBeLessThanOrEqual(120);
        expect(leak.excerpt).not.toMatch(/[\n\r\u0000]/);
        expect(candidate).toContain(leak.matched);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    'at at at (',
    'at x (/a',
    '/usr/…',
    '/usr/lib/',
    '\\/var\\/www\\/',
    'C:\\a\\',
    'a/node_modules/',
    '.js:',
    '\n   at a.a.a',
    "Duplicate entry '",
    '<title>404 Not Found</title>',
    'File "a.py',
    'org.hibernate.',
    '(psycopg2.errors.',
    '"',
    '\\',
  ])('a megabyte of %j is read to the end', (unit) => {
    const megabyte = unit.repeat(Math.ceil(1_000_000 / unit.length));
    expect(findLeak(megabyte, signatures)).toBeUndefined();
    expect(findLeak(`${megabyte}\nSQLSTATE[23000]`, signatures)?.signature).toBe('sqlstate');
  });
});

function escapeHtml(text: string): string {
  const entities: { readonly [character: string]: string } = {
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[<>"']/g, (character) => entities[character] ?? character);
}

function messageOf(fail: () => unknown): string {
  try {
    fail();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
