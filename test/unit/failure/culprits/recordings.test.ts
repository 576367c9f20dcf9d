import data from '../../../../schemas/culprits.json';
import type { Culprit } from '../../../../src/core/facts';
import { findCulprit } from '../../../../src/failure/find-culprit';
import { readRecordedResponses } from '../../core/leaks/read-recordings';

const culprits = data.culprits as unknown as readonly Culprit[];

/** By which culprits the default answers of each recorded framework may be recognised. */
const OWN: { readonly [framework: string]: RegExp } = {
  'ASP.NET Core': /^aspnet-/,
  'Spring Boot': /^spring-/,
  django: /^django-(?:page|csrf)$/,
  djangorestframework: /^django-(?:rest-framework|page)/,
  express: /^express-/,
  'express-pouchdb (CouchDB HTTP API)': /^couchdb$/,
  fastapi: /^fastapi/,
  flask: /^werkzeug-/,
  'go net/http': /^go-/,
  httpbin: /^werkzeug-page$/,
  rails: /^rails/,
};

/** Default answers that do not tell who wrote them. */
const ANONYMOUS = [
  'aspnetcore-9.0.5/problem-409-type',
  'flask-2.2.2-dev/too-large-422',
  'httpbin-0.10.2/bad-status-400',
  'httpbin-0.7.0/status-402',
];

/** What an app writes may well be a bare phrase, or come from `http.Error`. */
const WRITTEN_BY_APPS = [undefined, 'bare-phrase', 'go-http-error', 'go-http-error-json'];

const recordings = readRecordedResponses().filter(({ status }) => status >= 400);
const defaults = recordings.filter(({ producedBy, text }) => producedBy !== 'app' && text !== '');
const written = recordings.filter(({ producedBy }) => producedBy === 'app');
const empty = recordings.filter(({ text }) => text === '');

test('every recorded framework is in the table', () => {
  expect([...new Set(recordings.map(({ framework }) => framework))].sort()).toEqual(Object.keys(OWN).sort());
});

test.each(defaults.map((recording) => [recording.id, recording] as const))('%s', (id, recording) => {
  const found = findCulprit(recording, culprits)?.id;
  if (ANONYMOUS.includes(id)) expect(found).toBeUndefined();
  else expect(found).toMatch(OWN[recording.framework] ?? /$^/);
});

test.each(written.map((recording) => [recording.id, recording] as const))(
  '%s is not taken for a default answer',
  (_id, recording) => {
    expect(WRITTEN_BY_APPS).toContain(findCulprit(recording, culprits)?.id);
  },
);

test('nobody is blamed for an empty content', () => {
  expect(empty.filter((recording) => findCulprit(recording, culprits) !== undefined)).toEqual([]);
});
