import leaks from '../../../../schemas/leaks.json';
import type { LeakSignature } from '../../../../src/core/facts';
import { findLeak } from '../../../../src/core/checks/find-leak';
import { readRecordedResponses } from './read-recordings';

const signatures = leaks.signatures as readonly LeakSignature[];

/** The HTML error page of each recorded framework; the other frameworks send none. */
const PAGES: { readonly [framework: string]: string } = {
  'Spring Boot': 'spring-page',
  django: 'django-page',
  djangorestframework: 'django-page',
  express: 'express-page',
  flask: 'werkzeug-page',
  httpbin: 'werkzeug-page',
  rails: 'rails-page',
};

/** An HTML document that Go's TimeoutHandler sends: it says nothing of its origin. */
const PLAIN_PAGES = ['go-net-http-1.24.4/timeout-503'];

const recordings = readRecordedResponses();
const isPage = (text: string): boolean => /<title>|<h1>/.test(text);
const pages = recordings.filter(({ id, text }) => isPage(text) && !PLAIN_PAGES.includes(id));
const others = recordings.filter((recording) => !pages.includes(recording));

test('the recordings hold both', () => {
  expect(pages.length).toBeGreaterThan(80);
  expect(others.filter(({ text }) => text !== '').length).toBeGreaterThan(200);
});

test.each(pages.map(({ id, framework, text }) => [id, framework, text] as const))(
  '%s is the error page of %s',
  (_id, framework, text) => {
    expect(findLeak(text, signatures)?.signature).toBe(PAGES[framework]);
    expect(findLeak(text, signatures, { pages: false })).toBeUndefined();
  },
);

test.each(others.map(({ id, text }) => [id, text] as const))('%s leaks nothing', (_id, text) => {
  expect(findLeak(text, signatures)).toBeUndefined();
});
